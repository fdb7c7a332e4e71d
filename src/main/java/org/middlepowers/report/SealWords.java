package org.middlepowers.report;

import org.middlepowers.results.Manifest;
import org.middlepowers.results.Manifest.ScenarioEntry;
import org.middlepowers.results.Seal;

/** Whether claims were set down before they were tried. */
final class SealWords {
    private SealWords() {}

    /** A sentence with a space before it; empty without a seal. */
    static String of(Manifest manifest, ScenarioEntry scenario) {
        for (Manifest.Input input : manifest.inputs()) {
            Seal seal = input.type().equals(Manifest.Input.SEAL) ? Seal.parse(input.text()).orElse(null) : null;
            if (seal != null && seal.scenario().equals(scenario.name())) {
                return " " + sentence(seal, input.name(), manifest, scenario);
            }
        }
        return "";
    }

    private static String sentence(Seal seal, String file, Manifest manifest, ScenarioEntry scenario) {
        String record = "(" + file + ")";
        if (!seal.holds(scenario.expect())) {
            return "They are not the claims that were sealed on " + seal.sealed() + " " + record + ".";
        }
        return seal.sealed().compareTo(manifest.started()) < 0
                ? "They were sealed on " + seal.sealed() + ", before these runs began " + record + "."
                : "They were sealed on " + seal.sealed() + ", after these runs began " + record + ".";
    }
}
