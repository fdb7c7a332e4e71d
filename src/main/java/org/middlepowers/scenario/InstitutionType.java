package org.middlepowers.scenario;

/** Kinds of institution, with the usual density and legitimacy of each (convention). */
public enum InstitutionType {
    UNIVERSAL(.6, .6),
    WESTERN(.6, .6),
    ALTERNATIVE(.15, .4),
    REGIONAL(.2, .4);

    private final double density;
    private final double legitimacy;

    InstitutionType(double density, double legitimacy) {
        this.density = density;
        this.legitimacy = legitimacy;
    }

    public double density() {
        return density;
    }

    public double legitimacy() {
        return legitimacy;
    }
}
