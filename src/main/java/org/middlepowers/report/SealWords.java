package org.middlepowers.report;

import java.util.List;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.Seal;

/** Whether claims were set down before they were tried. */
final class SealWords {
    private SealWords() {}

    /**
     * A sentence with a space before it; empty without a seal.
     *
     * @param inputs what the folder's manifest says was read
     * @param started when its first run began
     * @param name of the scenario or sweep whose claims they are
     */
    static String of(List<Manifest.Input> inputs, String started, String name, List<Manifest.Expectation> claims) {
        for (Manifest.Input input : inputs) {
            Seal seal = input.type().equals(Manifest.Input.SEAL) ? Seal.parse(input.text()).orElse(null) : null;
            if (seal != null && seal.scenario().equals(name)) {
                return " " + sentence(seal, "(" + input.name() + ")", started, claims);
            }
        }
        return "";
    }

    private static String sentence(Seal seal, String record, String started, List<Manifest.Expectation> claims) {
        if (!seal.holds(claims)) {
            return "They are not the claims that were sealed on " + seal.sealed() + " " + record + ".";
        }
        return seal.sealed().compareTo(started) <= 0 // read at their start
                ? "They were sealed on " + seal.sealed() + ", before these runs began " + record + "."
                : "They were sealed on " + seal.sealed() + ", after these runs began " + record + ".";
    }
}
