"""The door through which qgis_process, the desktop and "Install from ZIP" reach the C++ provider beside this file."""

import ctypes
import os


class LifeCirclePlugin:
    """Loads liblifecircle.so and asks it for its Processing provider and its menu; everything else is C++."""

    def __init__(self, iface):
        self.iface = iface
        self.library = None
        self.desktop = False

    def initProcessing(self):
        if self.library is None:
            path = os.path.join(os.path.dirname(__file__), "liblifecircle.so")
            # PyDLL keeps Python's lock: registering the provider calls back into Python's toolbox.
            self.library = ctypes.PyDLL(path)
            self.library.lifecircle_register_provider()

    def initGui(self):
        from qgis.PyQt import sip

        self.initProcessing()
        folder = os.path.dirname(os.path.abspath(__file__)).encode()
        self.library.lifecircle_open_desktop(ctypes.c_void_p(sip.unwrapinstance(self.iface)), folder)
        self.desktop = True

    def unload(self):
        if self.desktop:
            self.library.lifecircle_close_desktop()
            self.desktop = False
        if self.library is not None:
            self.library.lifecircle_unregister_provider()
            self.library = None


def classFactory(iface):
    return LifeCirclePlugin(iface)
