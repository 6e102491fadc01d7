"""QGIS in this very process, with the installed provider: what the model designer and the batch panel do."""


def run(algorithm, parameters):
    """As a row of the batch panel: an algorithm of its own, a context of its own. (success, what was reported)"""
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProject

    context = QgsProcessingContext()
    context.setProject(QgsProject())
    feedback = QgsProcessingFeedback(False)
    context.setFeedback(feedback)
    checked, sentence = algorithm.checkParameterValues(parameters, context)
    if not checked:
        return False, sentence
    _, success = algorithm.create().run(parameters, context, feedback)
    return success, feedback.textLog()


def model_of(algorithm, inputs, outputs, path):
    """A model with the algorithm as its only step; inputs and outputs of the model bear the algorithm's names.
    It is saved and read again. Returns it, and per output the name under which the model has it."""
    from qgis.core import (
        QgsProcessingModelAlgorithm,
        QgsProcessingModelChildAlgorithm,
        QgsProcessingModelChildParameterSource,
        QgsProcessingModelOutput,
        QgsProcessingModelParameter,
    )

    step = QgsProcessingModelChildAlgorithm(algorithm.id())
    step.setChildId("step")
    model = QgsProcessingModelAlgorithm("golden", "golden")
    for name in inputs:
        definition = algorithm.parameterDefinition(name)
        model.addModelParameter(definition.clone(), QgsProcessingModelParameter(name))
        step.addParameterSources(name, [QgsProcessingModelChildParameterSource.fromModelParameter(name)])
    wanted = {}
    for name in outputs:
        wanted[name] = QgsProcessingModelOutput(name, name)
        wanted[name].setChildId("step")
        wanted[name].setChildOutputName(name)
    step.setModelOutputs(wanted)
    model.addChildAlgorithm(step)
    return saved_and_read(model, path), {name: f"step:{name}" for name in outputs}


def chain_of(layers, steps, path):
    """A model of several steps, saved and read again. `layers` are its inputs; `steps` are (name, algorithm, parameters),
    where "@name" is an input and "@step:OUTPUT" what an earlier step wrote. The last step writes the model's outputs."""
    from qgis.core import (
        QgsApplication,
        QgsProcessingModelAlgorithm,
        QgsProcessingModelChildAlgorithm,
        QgsProcessingModelChildParameterSource,
        QgsProcessingModelOutput,
        QgsProcessingModelParameter,
        QgsProcessingParameterVectorLayer,
    )

    def source(given):
        if not (isinstance(given, str) and given.startswith("@")):
            return QgsProcessingModelChildParameterSource.fromStaticValue(given)
        if ":" in given:
            return QgsProcessingModelChildParameterSource.fromChildOutput(*given[1:].split(":"))
        return QgsProcessingModelChildParameterSource.fromModelParameter(given[1:])

    model = QgsProcessingModelAlgorithm("chain", "golden")
    for name in layers:
        model.addModelParameter(QgsProcessingParameterVectorLayer(name, name), QgsProcessingModelParameter(name))
    for name, algorithm, parameters in steps:
        step = QgsProcessingModelChildAlgorithm(algorithm)
        step.setChildId(name)
        for parameter, given in parameters.items():
            step.addParameterSources(parameter, [source(given)])
        if name == steps[-1][0]:
            wanted = {}
            for definition in QgsApplication.processingRegistry().algorithmById(algorithm).destinationParameterDefinitions():
                output = definition.name()
                wanted[output] = QgsProcessingModelOutput(output, output)
                wanted[output].setChildId(name)
                wanted[output].setChildOutputName(output)
            step.setModelOutputs(wanted)
        model.addChildAlgorithm(step)
    return saved_and_read(model, path)


def saved_and_read(model, path):
    from qgis.core import QgsProcessingModelAlgorithm

    if not model.toFile(path):
        raise OSError(f"{path} cannot be written")
    again = QgsProcessingModelAlgorithm()
    if not again.fromFile(path):
        raise OSError(f"{path} cannot be read")
    return again
