"""A QGIS in the test's own process, for what qgis_process cannot be asked: models, batch, and every algorithm's words at once."""

import atexit
import functools
import os
import shutil
import sys
import tempfile


class Session:
    """QGIS without windows, in this very process; the provider comes through the installed shim."""

    def __init__(self, plugins):
        self.profile = tempfile.mkdtemp(prefix="lifecircle-profile-")
        for name in ("LC_ALL", "LANGUAGE"):
            os.environ.pop(name, None)
        os.environ.update(
            QT_QPA_PLATFORM="offscreen",
            QGIS_CUSTOM_CONFIG_PATH=self.profile,
            XDG_RUNTIME_DIR=self.profile,
            LANG="C.UTF-8",
        )
        from qgis.core import QgsApplication

        self.application = QgsApplication([], False)
        self.application.initQgis()
        sys.path.insert(0, plugins)
        import lifecircle

        self.plugin = lifecircle.classFactory(None)
        self.plugin.initProcessing()

    def algorithms(self):
        from qgis.core import QgsApplication

        return QgsApplication.processingRegistry().providerById("lifecircle").algorithms()

    def close(self):
        self.plugin.unload()
        self.application.exitQgis()
        shutil.rmtree(self.profile, ignore_errors=True)


@functools.cache
def session(plugins):
    """The one session of this process: QGIS cannot be started twice."""
    started = Session(plugins)
    atexit.register(started.close)
    return started
