"""Reads the tables of a middlepowers results folder into pandas, each column with its type.

    from read_middlepowers import read
    runs = read("results/compare-kazakhstan-2022", "runs")

Texts that look like numbers (CAMEO codes such as 031, checksums) stay texts. A sweep's table is read from all its parts.
Needs pandas; a sweep kept as Parquet needs pyarrow too.
"""
import fnmatch
import json
import pathlib

import pandas as pd

TYPES = {"integer": "Int64", "number": "float64", "text": "string", "quarter": "string"}


def _type(columns, table, name):
    """The description that comes nearest: a full name before a pattern, a table before any."""
    fits = [c for c in columns
            if (c["table"] == "*" or table in c["table"].split(" ")) and fnmatch.fnmatchcase(name, c["name"])]
    fits.sort(key=lambda c: (c["name"].count("*") == 0, c["name"] != "*", c["table"] != "*", c["kinds"] != "*"))
    return fits[-1]["type"] if fits else None


def read(folder, table):
    """A table of a results folder, such as "runs" or "events", as a data frame."""
    folder = pathlib.Path(folder)
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    parts = [folder / f"{table}.csv"]
    if not parts[0].exists():
        parts = sorted((folder / table).glob("part-*.csv")) or sorted((folder / table).glob("part-*.parquet"))
    if not parts:
        raise FileNotFoundError(f"There is no table '{table}' in '{folder}'.")
    if parts[0].suffix == ".parquet":
        return pd.concat([pd.read_parquet(part) for part in parts], ignore_index=True)
    sweep = manifest.get("sweep", {"factors": [], "outcomes": []})
    numbers = {f["name"] for f in sweep["factors"] + sweep["outcomes"]}
    frames = []
    for part in parts:
        names = list(pd.read_csv(part, nrows=0).columns)
        kinds = {n: _type(manifest["columns"], table, n) for n in names}
        types = {n: TYPES[k] for n, k in kinds.items() if k and n not in numbers}
        frames.append(pd.read_csv(part, dtype=types, keep_default_na=False, na_values={n: [""] for n in names}))
    return pd.concat(frames, ignore_index=True)
