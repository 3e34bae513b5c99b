"""Makes ../neuron-traces.json: receptors and voltage of a spine in NEURON, with the numbers of our parameter table.

From the repository root, with Debian's packages neuron, neuron-dev, python3-neuron, gcc and g++:

    /usr/bin/python3 tests/validation/neuron/make-traces.py

Units as in the table: ms, mV, nS, GOhm, uM. NEURON's own are uS, MOhm, nA; the factors stand where they are used.
"""

import json
import math
import pathlib
import subprocess
import tempfile

here = pathlib.Path(__file__).resolve().parent
root = here.parents[2]
mechanisms = ["ampar", "glutamate", "nmdar"]
debian = {"include": "/usr/include", "library": "/usr/lib/nrn", "units": "/usr/share/nrn/lib/nrnunits.lib"}

# The train, and the voltages at which the dendrite is held; None where it is free.
PULSES_AT = [0.0, 20.0, 40.0, 60.0, 80.0]
END = 240.0
HOLDING = [-70.0, -20.0, None]

# Every state of the receptors is written down too, but at each fifth time only.
STATES = {
    "ampar": ["C0", "C1", "C2", "O", "D1", "D2", "D3"],
    "nmdar2A": ["C0", "C1", "C2", "F", "S", "O", "D1", "D2"],
    "nmdar2B": ["C0", "C1", "C2", "F", "S", "O", "D1", "D2"],
}
STATES_EVERY = 5

# A head and a neck of middling size. The model has no such numbers: it takes the head's voltage as settled at any
# time. Hence two membranes, in uF/cm2: one that charges next to at once has the model's own equation, and a real one
# shows what the model leaves out.
SETTLED_MEMBRANE = 0.01
REAL_MEMBRANE = 1.0
HEAD_DIAMETER = 0.5  # um
NECK_DIAMETER = 0.15  # um
NECK_LENGTH = 0.5  # um
DENDRITE_DIAMETER = 10.0  # um; its capacitance and leak are the table's as a whole


def build(folder):
    """Compiles the MOD files; nrnivmodl as Debian packs it looks for its makefile in a folder where it is not."""
    for name in mechanisms:
        (folder / f"{name}.mod").write_text((here / f"{name}.mod").read_text())
        subprocess.run(
            ["nocmodl", name], cwd=folder, check=True, env={"PATH": "/usr/bin:/bin", "MODLUNIT": debian["units"]}
        )
        subprocess.run(
            ["gcc", "-O2", "-fPIC", "-w", "-I", debian["include"], "-c", f"{name}.c"], cwd=folder, check=True
        )
    declared = "".join(f"void _{name}_reg(void); " for name in mechanisms)
    called = "".join(f"_{name}_reg(); " for name in mechanisms)
    (folder / "register.c").write_text(f"{declared}void modl_reg(void) {{ {called}}}\n")
    sources = ["register.c"] + [f"{name}.o" for name in mechanisms]
    flags = [f"-L{debian['library']}", "-lnrniv", f"-Wl,-rpath,{debian['library']}"]
    subprocess.run(["gcc", "-shared", "-fPIC", "-o", "mechanisms.so"] + sources + flags, cwd=folder, check=True)
    return str(folder / "mechanisms.so")


class Table:
    """The parameter table; remembers what was read from it."""

    def __init__(self, values):
        self.values = values
        self.used = {}

    def __getitem__(self, name):
        self.used[name] = self.values[name]
        return self.values[name]


def sample_times():
    """Dense after each pulse, sparser with its age."""
    times = []
    for start, end in zip(PULSES_AT, PULSES_AT[1:] + [END]):
        age = 0.01
        while start + age < end - 0.05:
            times.append(round(start + age, 4))
            age += 0.01 + 0.09 * age
    return times + [END]


def set_rates(mechanism, table, prefix, names, factor):
    for name in names:
        row = {"opens": "open", "closes": "close"}.get(name, name)
        setattr(mechanism, name, factor * table[prefix + row[0].upper() + row[1:]])


def place_ampars(h, head, table):
    ampar = h.SpineAmpar(head(0.5))
    names = """bindFirst unbindFirst bindSecond unbindSecond opens closes desensitizeOneBound recoverOneBound
        desensitizeTwoBound recoverTwoBound desensitizeOpen recoverOpen desensitizedBind desensitizedUnbind
        desensitizeDeeper desensitizeShallower"""
    set_rates(ampar, table, "ampar", names.split(), table["amparRateFactor"])
    levels = ["First", "Second", "Third", "Fourth"]
    weights = [table["amparWeight" + level] for level in levels]
    conductances = [table["amparConductance" + level] for level in levels]
    mean = sum(w * g for w, g in zip(weights, conductances)) / sum(weights)
    ampar.full = table["amparCount"] * mean * 1e-3
    ampar.reversal = table["synapticReversal"]
    return ampar


def place_nmdars(h, head, table, subtype):
    nmdar = h.SpineNmdar(head(0.5))
    names = """unbind slowForward slowBack fastForward fastBack desensitizeShort recoverShort desensitizeLong
        recoverLong"""
    set_rates(nmdar, table, "nmdar" + subtype, names.split(), table["nmdarRateFactor"])
    free = 1 / (1 + table["apvConcentration"] / table["apvHalfBlock"])
    nmdar.bind = table["nmdarBindFactor"] * table[f"nmdar{subtype}Bind"] * free
    nmdar.magnesium = table["magnesiumConcentration"]
    nmdar.halfBlock = table["magnesiumHalfBlock"]
    nmdar.voltageSlope = table["magnesiumVoltageSlope"]
    nmdar.full = table[f"nmdar{subtype}Count"] * table["nmdarConductance"] * 1e-3
    nmdar.reversal = table["synapticReversal"]
    return nmdar


def place_glutamate(h, head, table):
    glutamate = h.GlutamatePulse(head(0.5))
    for part in ["first", "second", "third"]:
        row = "glutamatePulse" + part.capitalize()
        setattr(glutamate, part + "Peak", table[row + "Peak"])
        setattr(glutamate, part + "Decay", table[row + "Decay"])
    return glutamate


def build_spine(h, table, membrane):
    """A dendrite with leak, and a spine on it: neck and head with capacitance, no leak."""
    dendrite, neck, head = h.Section(name="dendrite"), h.Section(name="neck"), h.Section(name="head")
    dendrite.L = dendrite.diam = DENDRITE_DIAMETER
    head.L = head.diam = HEAD_DIAMETER
    neck.L, neck.diam = NECK_LENGTH, NECK_DIAMETER
    neck.nseg = 9
    for section in (dendrite, neck, head):
        section.cm = membrane
        section.Ra = 1e-3
    # cm in uF/cm2: 1 pF/um2 = 100 uF/cm2. g in S/cm2: 1 nS/um2 = 0.1 S/cm2.
    area = math.pi * DENDRITE_DIAMETER**2
    dendrite.cm = table["dendriteCapacitance"] / area * 100
    dendrite.insert("pas")
    dendrite(0.5).pas.g = table["dendriteLeak"] / area * 0.1
    dendrite(0.5).pas.e = table["restingPotential"]
    # Ra in Ohm cm; 1 MOhm um = 100 Ohm cm.
    section = math.pi * NECK_DIAMETER**2 / 4
    neck.Ra = table["neckResistance"] * 1e3 * section / NECK_LENGTH * 100
    neck.connect(dendrite(0.5), 0)
    head.connect(neck(1), 0)
    return dendrite, neck, head


def simulate(h, table, holding, membrane, times):
    dendrite, neck, head = build_spine(h, table, membrane)
    if holding is not None:
        clamp = h.SEClamp(dendrite(0.5))
        clamp.rs, clamp.dur1, clamp.amp1 = 1e-4, 1e9, holding
    glutamate = place_glutamate(h, head, table)
    ampar = place_ampars(h, head, table)
    nmdar2A = place_nmdars(h, head, table, "2A")
    nmdar2B = place_nmdars(h, head, table, "2B")
    for receptor in (ampar, nmdar2A, nmdar2B):
        for part in ["first", "second", "third"]:
            h.setpointer(getattr(glutamate, "_ref_" + part), part, receptor)
    release = h.NetCon(None, glutamate)
    release.delay, release.weight[0] = 0, 1

    at = h.Vector(times)
    recorded = {
        "amparOpen": ampar._ref_O,
        "nmdar2AOpen": nmdar2A._ref_O,
        "nmdar2BOpen": nmdar2B._ref_O,
        "nmdar2AConductance": nmdar2A._ref_g,
        "nmdar2BConductance": nmdar2B._ref_g,
        "unblocked": nmdar2A._ref_unblocked,
        "voltage": head(0.5)._ref_v,
        "dendrite": dendrite(0.5)._ref_v,
    }
    for kind, receptor in {"ampar": ampar, "nmdar2A": nmdar2A, "nmdar2B": nmdar2B}.items():
        for state in STATES[kind]:
            recorded[f"{kind} {state}"] = getattr(receptor, "_ref_" + state)
    vectors = {name: h.Vector().record(reference, at) for name, reference in recorded.items()}
    solver = h.CVode()
    solver.active(1)
    solver.atol(1e-9)
    solver.rtol(1e-8)
    h.finitialize(table["restingPotential"] if holding is None else holding)
    for time in PULSES_AT:
        release.event(time)
    # Past the last sample: NEURON takes one only when a step has gone over it.
    solver.solve(END + 1)
    return {name: list(vector) for name, vector in vectors.items()}


def shorten(trace):
    return [float(f"{value:.6g}") for value in trace]


def main():
    written = subprocess.run(
        ["npx", "tsx", str(here / "write-parameters.ts")], cwd=root, check=True, capture_output=True, text=True
    )
    table = Table(json.loads(written.stdout))
    with tempfile.TemporaryDirectory() as folder:
        library = build(pathlib.Path(folder))
        from neuron import h

        h.nrn_load_dll(library)
        times = sample_times()
        runs = [simulate(h, table, holding, SETTLED_MEMBRANE, times) for holding in HOLDING]
        real_runs = [simulate(h, table, holding, REAL_MEMBRANE, times) for holding in HOLDING]
    receptors = ["amparOpen", "nmdar2AOpen", "nmdar2BOpen"]
    # Gating feels no voltage: the receptors of all runs are the same.
    for run in runs + real_runs:
        for name in receptors:
            assert max(abs(a - b) for a, b in zip(run[name], runs[0][name])) < 1e-5
    traces = {
        "madeBy": "NEURON " + h.nrnversion(0),
        "parameters": dict(sorted(table.used.items())),
        "pulsesAt": PULSES_AT,
        "times": times,
        "receptors": {name: shorten(runs[0][name]) for name in receptors},
        "statesEvery": STATES_EVERY,
        "states": {
            kind: {state: shorten(runs[0][f"{kind} {state}"][::STATES_EVERY]) for state in states}
            for kind, states in STATES.items()
        },
        "runs": [
            {
                "holding": holding,
                "unblocked": shorten(run["unblocked"]),
                "nmdaConductance": shorten(
                    [1e3 * (a + b) for a, b in zip(run["nmdar2AConductance"], run["nmdar2BConductance"])]
                ),
                "voltage": shorten(run["voltage"]),
                "voltageOfRealMembrane": shorten(real["voltage"]),
                **({"dendrite": shorten(run["dendrite"])} if holding is None else {}),
            }
            for holding, run, real in zip(HOLDING, runs, real_runs)
        ],
    }
    path = here.parent / "neuron-traces.json"
    path.write_text(json.dumps(traces))
    subprocess.run(["npx", "biome", "format", "--write", str(path)], cwd=root, check=True)


main()
