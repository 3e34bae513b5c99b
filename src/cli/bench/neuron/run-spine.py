"""Runs the spines of ../write-neuron-mechanisms.ts in NEURON. Reads a task as JSON, writes times and traces as JSON.

Called by ../neuron-rows.ts. Units: ms, mV, nS, GOhm, uM in the task; NEURON's own are uS, MOhm, nA.
"""

import json
import math
import pathlib
import subprocess
import sys
import tempfile
import time

DEBIAN = {"include": "/usr/include", "library": "/usr/lib/nrn", "units": "/usr/share/nrn/lib/nrnunits.lib"}
DENDRITE_DIAMETER = 10.0  # um; its capacitance and leak are the table's as a whole
NECK_LENGTH = 0.5  # um; its resistance is the table's


def build(folder, mechanisms):
    """Compiles the MOD files; nrnivmodl as Debian packs it looks for its makefile in a folder where it is not."""
    for name, text in mechanisms.items():
        (folder / f"{name}.mod").write_text(text)
        environment = {"PATH": "/usr/bin:/bin", "MODLUNIT": DEBIAN["units"]}
        subprocess.run(["nocmodl", name], cwd=folder, check=True, env=environment, stdout=subprocess.DEVNULL)
        command = ["gcc", "-O3", "-fPIC", "-w", "-I", DEBIAN["include"], "-c", f"{name}.c"]
        subprocess.run(command, cwd=folder, check=True)
    declared = "".join(f"void _{name}_reg(void); " for name in mechanisms)
    called = "".join(f"_{name}_reg(); " for name in mechanisms)
    (folder / "register.c").write_text(f"{declared}void modl_reg(void) {{ {called}}}\n")
    sources = ["register.c"] + [f"{name}.o" for name in mechanisms]
    flags = [f"-L{DEBIAN['library']}", "-lnrniv", f"-Wl,-rpath,{DEBIAN['library']}"]
    subprocess.run(["gcc", "-shared", "-fPIC", "-o", "mechanisms.so"] + sources + flags, cwd=folder, check=True)
    return str(folder / "mechanisms.so")


def place(h, task):
    """A dendrite with leak and two spines on it, each a neck that is a resistance and a head."""
    dendrite = h.Section(name="dendrite")
    dendrite.L = dendrite.diam = DENDRITE_DIAMETER
    dendrite.Ra = 1e-3
    area = math.pi * DENDRITE_DIAMETER**2
    # cm in uF/cm2: 1 pF/um2 = 100 uF/cm2. g in S/cm2: 1 nS/um2 = 0.1 S/cm2.
    dendrite.cm = task["dendriteCapacitance"] / area * 100
    dendrite.insert("pas")
    dendrite(0.5).pas.g = task["dendriteLeak"] / area * 0.1
    dendrite(0.5).pas.e = task["restingPotential"]
    return dendrite, [grow(h, task, dendrite, name) for name in ("hero", "neighbour")]


def grow(h, task, dendrite, name):
    neck, head = h.Section(name=f"{name}_neck"), h.Section(name=f"{name}_head")
    head.L = head.diam = math.sqrt(task["headArea"] / math.pi)
    neck.L, neck.diam = NECK_LENGTH, 0.1
    head.Ra = 1e-3
    head.cm = task["headCapacitance"] / task["headArea"] * 100
    neck.cm = 1.0  # next to nothing on such a thin one, but without it CVODE finds no first step
    # Ra in Ohm cm; 1 MOhm um = 100 Ohm cm.
    neck.Ra = task["neckResistance"] * 1e3 * math.pi * neck.diam**2 / 4 / NECK_LENGTH * 100
    neck.connect(dendrite(0.5), 0)
    head.connect(neck(1), 0)
    return neck, head


def simulate(h, task, protocol):
    dendrite, sections = place(h, task)
    drive = h.DendriteDrive(dendrite(0.5))
    # Glutamate comes to the first alone.
    spine, neighbour = [h.SpineHead(head(0.5)) for _, head in sections]
    for each in (spine, neighbour):
        h.setpointer(drive._ref_lift, "lift", each)
    solver = h.CVode()
    solver.active(1)
    solver.atol(task["absoluteTolerance"])
    solver.rtol(task["relativeTolerance"])
    due = []
    for event in protocol["events"]:
        if event["vesicles"] > 0:
            due.append((h.NetCon(None, spine), event["at"], [event["vesicles"]]))
        # Where the cell fires, the voltage jumps as well, and the callback below does it all.
        if event["volts"] == 0 and any(event["drive"]):
            due.append((h.NetCon(None, drive), event["at"], event["drive"]))
    def fire(event):
        dendrite(0.5).v += event["volts"]
        for name, by in zip(task["driveStates"], event["drive"]):
            setattr(drive, name, getattr(drive, name) + by)
        solver.re_init()

    looks = h.Vector(protocol["looks"])
    watched = {"calcium": "ca", "amparOpen": "a_O"}
    watched.update({name: f"s_{name}" for name in task["camkii"]})
    traces = {}
    if protocol["looks"]:
        traces = {name: h.Vector().record(getattr(spine, f"_ref_{at}"), looks) for name, at in watched.items()}
    # The model keeps a trace of each of these and more; a vector without times gets every step.
    kept = (h._ref_t, sections[0][1](0.5)._ref_v, spine._ref_ca, spine._ref_a_O)
    outputs = [h.Vector().record(each) for each in kept]
    h.finitialize(task["restingPotential"])
    for connection, at, weights in due:
        # NEURON sets all weights but the first to 0 when it initializes.
        connection.delay = 0
        for i, weight in enumerate(weights):
            connection.weight[i] = weight
        connection.event(at)
    for event in protocol["events"]:
        if event["volts"] != 0:
            solver.event(event["at"], (fire, event))
    start = time.process_time()
    solver.solve(protocol["duration"])
    took = time.process_time() - start
    assert len(outputs[0]) > 0
    return took, {name: list(trace) for name, trace in traces.items()}


def main():
    task = json.load(sys.stdin)
    with tempfile.TemporaryDirectory() as folder:
        library = build(pathlib.Path(folder), task["mechanisms"])
        from neuron import h

        h.nrn_load_dll(library)
        results = []
        for protocol in task["protocols"]:
            runs = [simulate(h, task, protocol) for _ in range(protocol["tries"])]
            results.append({"seconds": min(took for took, _ in runs), "traces": runs[0][1]})
    print(json.dumps(results))


main()
