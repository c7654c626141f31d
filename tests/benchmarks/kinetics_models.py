"""The same reaction networks for the program and for rebop, made from one text each."""

from math import factorial

from engine.kinetics.expression import Apply, Count, Number, Parameter, evaluate
from engine.kinetics.network import ReactionNetwork
from engine.kinetics.networks import chain, preset
from engine.kinetics.reading import read_network

# Name, until when, trajectories in one measurement, and how many times as fast as rebop.
ENSEMBLES = (
    ("birth_death", 20.0, 4096, 3),
    ("dimerisation", 50.0, 8192, 3),
    ("lotka_volterra", 10.0, 1024, 3),
    ("schloegl", 20.0, 512, 3),
    ("toggle", 50.0, 1024, 8),
    ("sir", 150.0, 4096, 3),
    ("vilar", 20.0, 128, 8),
    ("multistate", 10.0, 128, 3),
)
SIGNS = {"add": "+", "subtract": "-", "multiply": "*", "divide": "/", "power": "^"}


def network(name: str) -> ReactionNetwork:
    return read_network(preset(name).network)


def long_chain(species: int = 1000) -> ReactionNetwork:
    return read_network(chain(species))


def in_rebop(model: ReactionNetwork):
    """rebop's own object, without its xarray wrapper, ready to run. It counts pairs twice."""
    import rebop

    values = [each.value for each in model.parameters]
    made = rebop.Gillespie()
    for reaction in model.reactions:
        reactants = [model.species[s].name for s, many in reaction.reactants for _ in range(many)]
        products = [model.species[s].name for s, many in reaction.products for _ in range(many)]
        law = reaction.mass_action
        if law is not None and sorted(law.orders) == sorted(reaction.reactants):
            rate = evaluate(law.rate, (), values, 0.0)
            for _, order in law.orders:
                rate /= factorial(order)
        else:
            rate = _formula(reaction.propensity, model)
        made.add_reaction(rate, reactants, products)
    made.gillespie.set_init({species.name: int(species.start) for species in model.species})
    return made.gillespie


def _formula(expression, model: ReactionNetwork) -> str:
    match expression:
        case Number(value):
            return repr(float(value))
        case Count(index):
            return model.species[index].name
        case Parameter(index):
            return repr(float(model.parameters[index].value))
        case Apply(operator, arguments):
            return "(" + f" {SIGNS[operator]} ".join(_formula(each, model) for each in arguments) + ")"
    raise TypeError(expression)


def peers(model: ReactionNetwork, until: float, points: int):
    """(name, run) of the simulators that read SBML and are installed; each run is one trajectory."""
    from engine.kinetics.sbml_writer import to_sbml

    sbml = to_sbml(model)
    for name, prepared in (("COPASI", _copasi), ("libRoadRunner", _roadrunner)):
        try:
            yield name, prepared(sbml, until, points)
        except ImportError:
            continue


def _copasi(sbml: str, until: float, points: int):
    import basico

    basico.load_model_from_string(sbml)
    basico.set_task_settings("Time-Course", {"method": {"name": "Stochastic (Direct method)"}})
    basico.set_task_settings("Time-Course", {"method": {"Max Internal Steps": 1_000_000_000}})
    return lambda: basico.run_time_course(duration=until, intervals=points, method="directMethod")


def _roadrunner(sbml: str, until: float, points: int):
    import roadrunner

    runner = roadrunner.RoadRunner(sbml)
    runner.setIntegrator("gillespie")
    runner.integrator.variable_step_size = False

    def run():
        runner.reset()
        runner.simulate(0, until, points + 1)

    return run
