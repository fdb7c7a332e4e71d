package org.middlepowers.gui.atlas;

import java.util.List;

/** Whose territory the European Union's is: its members since 2020, as scenarios count them. */
final class EuropeanUnion {
    static final String CODE = "EUU";

    static final List<String> MEMBERS = List.of(
            "AUT", "BEL", "BGR", "CYP", "CZE", "DEU", "DNK", "ESP", "EST", "FIN", "FRA", "GRC", "HRV", "HUN", "IRL", "ITA",
            "LTU", "LUX", "LVA", "MLT", "NLD", "POL", "PRT", "ROU", "SVK", "SVN", "SWE");

    private EuropeanUnion() {}
}
