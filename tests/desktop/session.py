"""What QGIS Desktop runs after its start (--code): one scene of tests/desktop/scenes.py, then it ends.

The scene's answers go to LIFECIRCLE_ANSWERS as JSON, pictures of the window to LIFECIRCLE_PICTURES.
"""

import json
import os
import sys
import traceback

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QTimer
from qgis.utils import iface

sys.path.insert(0, os.environ["LIFECIRCLE_SCENES"])


def play():
    import scenes

    answers = {}
    try:
        getattr(scenes, os.environ["LIFECIRCLE_SCENE"])(answers)
    except Exception:
        answers["error"] = traceback.format_exc()
    with open(os.environ["LIFECIRCLE_ANSWERS"], "w", encoding="utf-8") as file:
        json.dump(answers, file, ensure_ascii=False)
    QgsProject.instance().clear()  # or QGIS asks what is to become of it
    iface.actionExit().trigger()


QTimer.singleShot(1000, play)
