package org.middlepowers.model;

import org.middlepowers.scenario.InstitutionSpec;
import org.middlepowers.scenario.InstitutionType;

/** An international institution: universal, western, alternative or regional (§2). */
public final class Institution {
    final String code;
    final String name;
    final int index;
    final InstitutionType type;
    /** Index of the great power that leads it, or -1. */
    final int sponsor;
    /** Quarters from the start to its foundation; not positive if it is older. */
    final int foundedAt;

    /** Density that a new one grows to. */
    final double givenDensity;

    double density;
    double legitimacy;
    boolean founded;
    /** Output share that upholds it this quarter, gathered from acts and applied at once. */
    double effort;
    /** Output share of the states whose regional body it is. */
    double homeOutput;

    /**
     * As a scenario gives it.
     *
     * @param index its place among the institutions
     * @param sponsor index of the great power that leads it, or -1
     * @param foundedAt quarters from the start to its foundation
     */
    Institution(String code, InstitutionSpec spec, int index, int sponsor, int foundedAt) {
        this.code = code;
        this.name = spec.name();
        this.index = index;
        this.type = spec.type();
        this.sponsor = sponsor;
        this.foundedAt = foundedAt;
        this.founded = foundedAt <= 0;
        this.givenDensity = spec.density().orElse(type.density());
        this.density = givenDensity;
        this.legitimacy = spec.legitimacy().orElse(type.legitimacy());
    }

    /** The same as it stands in another world. */
    Institution(Institution past) {
        code = past.code;
        name = past.name;
        index = past.index;
        type = past.type;
        sponsor = past.sponsor;
        foundedAt = past.foundedAt;
        givenDensity = past.givenDensity;
        density = past.density;
        legitimacy = past.legitimacy;
        founded = past.founded;
        effort = past.effort;
        homeOutput = past.homeOutput;
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public InstitutionType getType() {
        return type;
    }

    /** D_m, density of rules and contacts, 0 to 1. */
    public double getDensity() {
        return density;
    }

    /** ℓ_m, legitimacy, 0 to 1. */
    public double getLegitimacy() {
        return legitimacy;
    }

    public boolean isFounded() {
        return founded;
    }

    @Override
    public String toString() {
        return name;
    }
}
