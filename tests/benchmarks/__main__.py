"""`python -m tests.benchmarks [NAME ...]`: ratios measured side by side in one run, with what they should be."""

import argparse
import importlib

from tests.benchmarks.table import show

QUICK = ("start", "live_tax", "frames", "seek", "master_equation")
LONG = (
    "kinetics",
    "mixture_em",
    "dsmts",
    "run_tax",
    "compiled",
    "soak",
    "flow_peers",
    "flow_quality",
    "gan_quality",
    "gan_step",
    "nce_quality",
    "nce_ratio",
    "nce_step",
    "vae_step",
    "vae_quality",
    "kmeans",
    "plsa",
)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of {', '.join(QUICK + LONG)}; default: {QUICK}")
    for name in parser.parse_args().names or QUICK:
        if name not in QUICK + LONG:
            parser.error(f"there is no benchmark {name}; choose from {', '.join(QUICK + LONG)}")
        show(name, importlib.import_module(f"tests.benchmarks.{name}").measure())


if __name__ == "__main__":
    main()
