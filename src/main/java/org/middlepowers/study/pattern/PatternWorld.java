package org.middlepowers.study.pattern;

import java.util.ArrayList;
import java.util.List;
import org.middlepowers.model.Agency;
import org.middlepowers.model.Maths;
import org.middlepowers.reader.InvalidScenarioException;
import org.middlepowers.reader.ScenarioFiles;
import org.middlepowers.scenario.Scenario;

/** The worlds that patterns are looked for in: three scenarios of the library, and changes of them. */
enum PatternWorld {
    WAR("kazakhstan-2022", "kazakhstan-2022"),
    NO_WAR("kazakhstan-2022-no-war", "kazakhstan-2022-no-war"),
    NO_SECONDARY("kazakhstan-2022-no-secondary", "kazakhstan-2022-no-secondary"),
    /** Nothing but the daily run of things: hostility follows from itself and from contest alone. */
    CALM("no war, no trade war", "kazakhstan-2022-no-war", "shocks.trade_war=null"),
    NO_SANCTIONS("no war, no sanctions", "kazakhstan-2022-no-war", "shocks.crimea=null"),
    STATES_ONLY("kazakhstan-2022, sub-national layer off", "kazakhstan-2022", "rules.subnationalLayer=false"),
    REGIONS_ONLY("kazakhstan-2022, asymmetry layer off", "kazakhstan-2022", "rules.asymmetryLayer=false"),

    TENSION_0("tension held at 0", 0, false),
    TENSION_35("tension held at 0.35", .35, false),
    TENSION_95("tension held at 0.95", .95, false),
    HEDGING_0("hedging preset, tension held at 0", 0, true),
    HEDGING_35("hedging preset, tension held at 0.35", .35, true),
    HEDGING_95("hedging preset, tension held at 0.95", .95, true),

    MULTIPOLAR("capabilities of 2014 for good", "kazakhstan-2022-no-war", "series.capability=null"),
    UNIPOLAR("stable unipolarity", "kazakhstan-2022-no-war", unipolar()),
    /** The leader falls from .55 to .35 of all capability; the other three gain what it loses, in equal proportion. */
    DECONCENTRATING(
            "deconcentrating unipolarity",
            "kazakhstan-2022-no-war",
            unipolar("series.capability={USA: {2014: 0.55, 2030: 0.35}, EUU: {2014: 0.0478, 2030: 0.1564},"
                    + " CHN: {2014: 0.0315, 2030: 0.1031}, RUS: {2014: 0.0087, 2030: 0.0285}}")),

    UNTOUCHED("Russia without sanctions", target("shocks.crimea=null")),
    UN_SANCTIONS("Russia under middling sanctions of the United Nations", target(senders("[USA, EUU, CHN]", .5, true))),
    EMBARGO("Russia under an embargo by all", target(senders("[USA, EUU, CHN]", 1, true))),
    ONE_POWER("Russia under middling sanctions of the United States alone", target(senders("[USA]", .5, false)));

    private final String title;
    private final String base;
    private final List<String> sets;
    private final Agency agency;

    PatternWorld(String title, String base, List<String> sets, Agency agency) {
        this.title = title;
        this.base = base;
        this.sets = sets;
        this.agency = agency;
    }

    PatternWorld(String title, String base, String... sets) {
        this(title, base, List.of(sets), Agency.FULL);
    }

    /** Tension that stays: hostility feeds on nothing, and every pair has the baseline that gives this tension. */
    PatternWorld(String title, double tension, boolean hedging) {
        this(title, "kazakhstan-2022-no-war", fixed(tension, hedging), Agency.FULL);
    }

    /** Ten years of a great power as a target of sanctions, without anybody's agency. */
    PatternWorld(String title, List<String> sets) {
        this(title, "kazakhstan-2022-no-war", sets, Agency.GRAVITY_ONLY);
    }

    String title() {
        return title;
    }

    Agency agency() {
        return agency;
    }

    /**
     * Reads the world's scenario.
     *
     * @param changes what the user sets in all worlds; what makes the variant comes after it
     */
    Scenario load(List<String> changes) throws InvalidScenarioException {
        List<String> all = new ArrayList<>(changes);
        all.addAll(sets);
        return ScenarioFiles.load(base, all).scenario();
    }

    /** The United States with .55 of all capability, the other three with what is left to great powers. */
    private static String[] unipolar(String... series) {
        List<String> sets = new ArrayList<>(List.of(
                "greatPowers.USA.capability=0.55",
                "greatPowers.EUU.capability=0.0478",
                "greatPowers.CHN.capability=0.0315",
                "greatPowers.RUS.capability=0.0087",
                "series.capability=null"));
        sets.addAll(List.of(series));
        return sets.toArray(String[]::new);
    }

    private static List<String> fixed(double tension, boolean hedging) {
        // T=1-exp(-nu/kappa_T) with both directions alike and kappa_T at its default of 1.5.
        double baseline = tension == 0 ? 0 : -1.5 * Maths.log(1 - tension);
        List<String> sets = new ArrayList<>(List.of(
                "shocks.trade_war=null",
                "selfExcitation=0",
                "reciprocity=0",
                "contestHostility=0",
                "tensionScale=1.5"));
        for (String pair : List.of("USA-CHN", "USA-RUS", "EUU-RUS", "EUU-CHN", "CHN-RUS", "USA-EUU")) {
            sets.add("rivalry." + pair + "=" + baseline);
        }
        if (hedging) {
            // Kuik's hedging as in model.md §10.
            sets.addAll(List.of(
                    "goalEconomy=0.45",
                    "goalSecurity=0.35",
                    "goalPrestige=0.05",
                    "goalNorms=0.05",
                    "goalDomestic=0.1",
                    "rivalryRent=2",
                    "crossPressure=1.5",
                    "discount=0.95"));
        }
        return sets;
    }

    private static String[] senders(String powers, double severity, boolean mandate) {
        return new String[] {
            "shocks.crimea.sanction.senders=" + powers,
            "shocks.crimea.sanction.severity=" + severity,
            "shocks.crimea.sanction.unMandate=" + mandate
        };
    }

    /** Without the war the sanctions of 2014 are the only ones; here they become what the pattern asks for. */
    private static List<String> target(String... sanction) {
        List<String> sets = new ArrayList<>(List.of("series.capability.RUS=null"));
        sets.addAll(List.of(sanction));
        return sets;
    }
}
