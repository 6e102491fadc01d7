"""A QGIS that has started already. Each run is a fork of it: a process of its own, like qgis_process and with its words, but
without the two seconds in which that starts.

The provider is the installed one and comes through the installed shim. That qgis_process itself says and does the same
is tested by test_door.py and, for every algorithm, by the golden cases.
"""

import atexit
import functools
import multiprocessing
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


def run(plugins, algorithm, parameters, out, err, timeout):
    """Runs an algorithm in a fork whose output goes to two files. Its exit code; None where it hung."""
    session(plugins)
    fork = multiprocessing.get_context("fork").Process(target=child, args=(algorithm, parameters, out, err))
    fork.start()
    fork.join(timeout)
    if fork.is_alive():
        fork.kill()
        fork.join()
        return None
    return fork.exitcode


def child(algorithm, parameters, out, err):
    for path, stream in ((out, 1), (err, 2)):
        os.dup2(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), stream)
    sys.stdout, sys.stderr = open(1, "w", encoding="utf-8"), open(2, "w", encoding="utf-8")
    code = executed(algorithm, parameters)
    sys.stdout.flush()
    sys.stderr.flush()
    sys.exit(code)


def executed(name, parameters):
    """What `qgis_process run` does, check by check and line by line."""
    from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingParameterDefinition

    algorithm = QgsApplication.processingRegistry().algorithmById(name)
    if algorithm is None:
        print(f"Algorithm {name} not found!", file=sys.stderr)
        return 1
    context = QgsProcessingContext()
    missing = [
        definition.name()
        for definition in algorithm.parameterDefinitions()
        if definition.name() not in parameters
        and not definition.flags() & QgsProcessingParameterDefinition.FlagOptional
        and not definition.checkValueIsAcceptable(None, context)
    ]
    if missing:
        print("ERROR: The following mandatory parameters were not specified", *missing, sep="\n\t", file=sys.stderr)
        return 1
    acceptable, sentence = algorithm.checkParameterValues(parameters, context)
    if not acceptable:
        print(f"ERROR:\tAn error was encountered while checking parameter values\n\t{sentence}", file=sys.stderr)
        return 1
    results, done = algorithm.run(parameters, context, console())
    for output, value in results.items() if done else ():
        print(f"{output}:\t{value}")
    return 0 if done else 1


def console():
    """Feedback on the console."""
    from qgis.core import QgsProcessingFeedback

    class Console(QgsProcessingFeedback):
        def __init__(self):
            super().__init__(False)

        def setProgressText(self, text):
            print(text)

        def pushInfo(self, text):
            print(text)

        pushCommandInfo = pushDebugInfo = pushConsoleInfo = pushInfo

        def pushWarning(self, text):
            print(f"WARNING:\t{text}")

        def reportError(self, text, fatalError=False):
            print(f"ERROR:\t{text}", file=sys.stderr)

    return Console()
