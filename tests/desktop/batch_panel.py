"""The batch panel of every algorithm of the provider: each parameter is set, two rows are run on its golden case."""

import os
import sys
import tempfile
import traceback

from desk import rest
from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog
from qgis.core import (QgsApplication, QgsCoordinateReferenceSystem, QgsProcessingContext,
                       QgsProcessingParameterDefinition, QgsProcessingParameterEnum, QgsProject, QgsVectorLayer)
from qgis.utils import iface

sys.path.insert(0, os.path.join(os.environ["LIFECIRCLE_SCENES"], "..", "golden"))

from case import FOLDER, Case
from compare import differences


def another(definition, layer):
    """A value that is not the default, such as a user would enter; of layers and fields those of `layer`."""
    kind, default = definition.type(), definition.defaultValue()
    if kind in ("number", "distance", "scale"):
        above = (default or 0) + 1
        return above if above <= definition.maximum() else definition.minimum()
    if kind == "boolean":
        return not default
    if isinstance(definition, QgsProcessingParameterEnum):
        last = len(definition.options()) - 1
        return definition.options()[last] if definition.usesStaticStrings() else last
    if kind == "field":
        return layer.fields()[0].name()
    if kind == "multilayer":
        return [layer.source()]
    if kind in ("source", "vector", "layer"):
        return layer.source()
    if kind == "crs":
        return QgsCoordinateReferenceSystem("EPSG:32650")
    return "1.000000000,2.000000000,3.000000000,4.000000000 [EPSG:4549]" if kind == "extent" else "words.tif"


class Batch:
    """One dialog with two rows."""

    def __init__(self, algorithm):
        self.context = QgsProcessingContext()
        self.algorithm = algorithm
        self.dialog = BatchAlgorithmDialog(algorithm.create(), iface.mainWindow())
        self.dialog.show()
        self.panel = self.dialog.mainWidget()
        self.panel.addRow(1)

    def inputs(self):
        hidden = QgsProcessingParameterDefinition.FlagHidden
        return [definition for definition in self.algorithm.parameterDefinitions()
                if not definition.isDestination() and not definition.flags() & hidden]

    def wrapper(self, row, definition):
        return self.panel.wrappers[row][self.panel.parameter_to_column[definition.name()]]

    def write(self, row, definition, value):
        """Enters a value; tells whether the panel has it then."""
        wrapper = self.wrapper(row, definition)
        wrapper.setParameterValue(value, self.context)
        shown = definition.valueAsPythonString(wrapper.parameterValue(), self.context)
        return shown == definition.valueAsPythonString(value, self.context)

    def unset(self, layer):
        """Parameters without a widget, or whose widget does not take a value."""
        table, bad = self.panel.tblParameters, []
        for definition in self.inputs():
            cell = table.cellWidget(1, self.panel.parameter_to_column[definition.name()])
            if cell is None or not cell.isEnabled() or not self.write(0, definition, another(definition, layer)):
                bad.append([definition.name(), definition.type(), str(self.wrapper(0, definition).parameterValue())])
        self.dialog.close()
        return bad

    def fill(self, row, parameters, outputs):
        for definition in self.inputs():
            self.write(row, definition, parameters.get(definition.name(), definition.defaultValue()))
        for name, path in outputs.items():
            column = self.panel.parameter_to_column[name]
            self.panel.tblParameters.cellWidget(row + 1, column).setValue(path)

    def run(self):
        """Clicks the button; returns what went wrong in Python, of which QGIS would make a window that waits."""
        raised, before = [], sys.excepthook
        sys.excepthook = lambda kind, value, trace: raised.append("".join(traceback.format_exception(kind, value, trace)))
        self.dialog.runButton().click()
        rest(0.1)
        sys.excepthook = before
        self.dialog.close()
        return raised


def outputs_of(algorithm, case, row, folder):
    """Where each output goes. Those that the case does not look at are written too, as a user does who fills all cells."""
    paths = {}
    for definition in algorithm.destinationParameterDefinitions():
        name = definition.name()
        known = name in case.endings or any(name in run.expected for run in case.runs)
        file = case.file_of(name, f"row{row}") if known else f"row{row}_{name}.{definition.defaultFileExtension()}"
        paths[name] = os.path.join(folder, file)
    return paths


def played(algorithm):
    case = Case(os.path.join(FOLDER, f"{algorithm.name()}.toml"))
    found = {"wrong": []}
    with tempfile.TemporaryDirectory(prefix="lifecircle-batch-") as folder:
        case.draw(folder)
        drawn = QgsVectorLayer(os.path.join(folder, f"{next(iter(case.layers), None)}.gpkg"), "drawn")
        found["unset"] = Batch(algorithm).unset(drawn)
        batch = Batch(algorithm)
        runs = (case.runs * 2)[:2]
        written = []
        for row, run in enumerate(runs):
            written.append(outputs_of(algorithm, case, row, folder))
            batch.fill(row, case.resolve(run.parameters, folder), written[row])
        found["wrong"] += batch.run()
        found["invalid"] = [layer.name() for layer in QgsProject.instance().mapLayers().values() if not layer.isValid()]
        for run, paths in zip(runs, written):
            for output, (columns, rows) in run.expected.items():
                if not os.path.exists(paths[output]):
                    found["wrong"].append(f"{run.shows}: {output} was not written")
                else:
                    found["wrong"] += differences(case, columns, rows, paths[output])
        found["rows"] = sum(len(run.expected) for run in runs)
        QgsProject.instance().clear()
    return found


def batch(answers):
    for algorithm in QgsApplication.processingRegistry().providerById("lifecircle").algorithms():
        answers[algorithm.name()] = played(algorithm)
