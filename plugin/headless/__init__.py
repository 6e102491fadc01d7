"""The door through which qgis_process, the toolbox and "Install from ZIP" reach the C++ provider beside this file."""

import ctypes
import os


class LifeCirclePlugin:
    """Loads liblifecircle.so and asks it to register its Processing provider; everything else is C++."""

    def __init__(self):
        self.library = None

    def initProcessing(self):
        if self.library is None:
            path = os.path.join(os.path.dirname(__file__), "liblifecircle.so")
            # PyDLL keeps Python's lock: registering the provider calls back into Python's toolbox.
            self.library = ctypes.PyDLL(path)
            self.library.lifecircle_register_provider()

    def initGui(self):
        self.initProcessing()

    def unload(self):
        if self.library is not None:
            self.library.lifecircle_unregister_provider()
            self.library = None


def classFactory(iface):
    return LifeCirclePlugin()
