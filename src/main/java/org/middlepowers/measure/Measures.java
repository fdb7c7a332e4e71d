package org.middlepowers.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.middlepowers.model.Act;
import org.middlepowers.model.Goal;
import org.middlepowers.model.World;
import org.middlepowers.scenario.InstitutionType;
import org.middlepowers.scenario.SanctionParameters;

/** The list of outcome measures; an entry here is all that a new one needs to be recorded, summarised and charted. */
public final class Measures {
    /** Begins the names of the shares of states that chose an act. */
    public static final String ACT = "act_";

    static final String REEXPORT_SHARE = "reexport_share";

    /** Measures of the whole world. */
    public static final List<WorldMeasure> WORLD = List.of(
            new WorldMeasure(
                    "tension",
                    "Great-power tension",
                    "",
                    "mean over pairs of great powers, 0 calm to 1 open hostility",
                    World::meanTension),
            new WorldMeasure(
                    "poles",
                    "Effective number of great-power poles",
                    "poles",
                    "counted by influence; rises as influence spreads more evenly over great powers",
                    Polarity::effectivePoles),
            new WorldMeasure(
                    "poles_all",
                    "Effective number of all poles",
                    "poles",
                    "middle powers counted with the part of their portfolio that nobody holds",
                    Polarity::effectiveUnits),
            new WorldMeasure(
                    "leader_share",
                    "Leader's share of influence",
                    "share",
                    "capability and influence over middle powers together",
                    Polarity::leaderShare),
            new WorldMeasure(
                    "concentration",
                    "Concentration of great-power capability",
                    "",
                    "Singer, Bremer and Stuckey's CON, 0 equal to 1 one has all",
                    Polarity::concentration),
            new WorldMeasure(
                    "kantian",
                    "Kantian index",
                    "",
                    "culture of anarchy: below 1/3 Hobbesian, up to 2/3 Lockean, above Kantian",
                    Order::kantian),
            new WorldMeasure(
                    "norms_feedback",
                    "Norms and universal institutions",
                    "",
                    "the part of the Kantian index that dampens hostility",
                    World::normsFeedback),
            new WorldMeasure(
                    "crises",
                    "Crises that begin",
                    "pairs",
                    "pairs of great powers whose tension rises above 0.6 this quarter",
                    Order::crises),
            new WorldMeasure(
                    "sanctions_burden",
                    "World GDP under sanctions",
                    "share",
                    "severity times the coalition's share of world GDP times the target's",
                    Order::sanctionsBurden),
            new WorldMeasure(
                    "alternative_density",
                    "Density of alternative institutions",
                    "",
                    "mean over the alternative institutions that exist",
                    Order::alternativeDensity),
            new WorldMeasure(
                    "universal_legitimacy",
                    "Legitimacy of the universal institution",
                    "",
                    "0 to 1; rises with acts that uphold it, falls with tension",
                    w -> Order.legitimacy(w, InstitutionType.UNIVERSAL)),
            new WorldMeasure(
                    "western_legitimacy",
                    "Legitimacy of western institutions",
                    "",
                    "0 to 1, mean; falls with the hegemon's sanctions",
                    w -> Order.legitimacy(w, InstitutionType.WESTERN)),
            new WorldMeasure(
                    REEXPORT_SHARE,
                    "Lost trade made good by re-exports",
                    "share",
                    "re-exports over the trade that sanctions destroyed",
                    Order::reexportShare));

    /** Measures of middle powers; recorded for the world and for every group of the scenario. */
    public static final List<StateMeasure> STATE = stateMeasures();

    private Measures() {}

    /** The measure of the world of a name; throws if there is none. */
    public static WorldMeasure world(String name) {
        return WORLD.stream().filter(m -> m.name().equals(name)).findFirst().orElseThrow();
    }

    /** The measure of middle powers of a name; throws if there is none. */
    public static StateMeasure state(String name) {
        return STATE.stream().filter(m -> m.name().equals(name)).findFirst().orElseThrow();
    }

    private static List<StateMeasure> stateMeasures() {
        List<StateMeasure> list = new ArrayList<>(List.of(
                new StateMeasure(
                        "dsi",
                        "Driver–stabiliser index",
                        "",
                        "Driving less stabilising acts, over both together, of the last eight quarters, from -1 (all"
                                + " system-stabilising) to 1 (all multipolar-driving); tags are given beforehand.",
                        true,
                        Conduct::driverStabiliserIndex),
                new StateMeasure(
                        "hedging",
                        "Hedging entropy",
                        "",
                        "0 all with one great power to 1 evenly spread",
                        true,
                        (w, i) -> Conduct.hedgingEntropy(i)),
                new StateMeasure(
                        "brokerage",
                        "Brokerage",
                        "",
                        "how far a state stands between great powers at odds, 0 to 1",
                        true,
                        Conduct::brokerage),
                new StateMeasure(
                        "autonomy",
                        "Portfolio under nobody's influence",
                        "share",
                        "what trade, security, institutions and currency leave free",
                        true,
                        (w, i) -> i.getAutonomy()),
                new StateMeasure(
                        "ideal_point",
                        "Ideal point",
                        "UNGA scale",
                        "position in the UN General Assembly, higher is closer to the United States",
                        true,
                        (w, i) -> i.getIdealPoint()),
                new StateMeasure(
                        "norms", "Norm internalisation", "", "0 to 1", true, (w, i) -> i.getNorms()),
                new StateMeasure(
                        "role",
                        "Role conception",
                        "",
                        "-1 pillar of the system to 1 seeker of autonomy",
                        true,
                        (w, i) -> i.getRole()),
                new StateMeasure("status", "Status", "", "0 to 1", true, (w, i) -> i.getStatus()),
                new StateMeasure("legitimacy", "Domestic legitimacy", "", "0 to 1", true, (w, i) -> i.getLegitimacy()),
                new StateMeasure(
                        "protest", "Participation in protest", "share", "mean over regions", true, (w, i) ->
                                i.getProtest()),
                new StateMeasure(
                        "grievance",
                        "Local grievance",
                        "",
                        "against all great powers together, mean over regions",
                        true,
                        (w, i) -> Conduct.grievance(i)),
                new StateMeasure(
                        "attention",
                        "Attention from great powers",
                        "chance",
                        "chance that a great power attends to the state this quarter, averaged over great powers",
                        true,
                        Conduct::attention),
                new StateMeasure(
                        "leverage",
                        "Bargaining leverage",
                        "",
                        "mean over great powers, 0 to 1",
                        true,
                        (w, i) -> Conduct.leverage(i)),
                new StateMeasure(
                        "recognition",
                        "Autonomy recognised by great powers",
                        "",
                        "mean over great powers, 0 to 1",
                        true,
                        (w, i) -> Conduct.recognition(i)),
                new StateMeasure(
                        "invoicing",
                        "Trade settled outside the leading currency",
                        "share",
                        "0 to 1",
                        true,
                        (w, i) -> i.getInvoicing()),
                new StateMeasure(
                        "tolerance", "Tolerance of re-exports", "", "0 to 1", true, (w, i) -> i.getTolerance()),
                new StateMeasure(
                        "compliance", "Compliance with sanctions", "", "0 to 1", true, (w, i) -> i.getCompliance()),
                new StateMeasure(
                        "output",
                        "Log output",
                        "log",
                        "with trend growth; plain mean over states",
                        false,
                        Conduct::logOutput),
                new StateMeasure(
                        "reexport_income",
                        "Income from re-exports",
                        "share of GDP per quarter",
                        "margin on goods passed on to sanctioned powers",
                        true,
                        (w, i) -> reexportMargin(w) * i.getReexport() / i.getOutput()),
                new StateMeasure(
                        "transit_income",
                        "Income from transit",
                        "share of GDP per quarter",
                        "fees on land traffic between great powers",
                        true,
                        (w, i) -> i.getTransitIncome() / i.getOutput()),
                new StateMeasure(
                        "projects",
                        "Projects accepted",
                        "size",
                        "size of the great-power project accepted this quarter",
                        true,
                        (w, i) -> i.getAcceptedSize()),
                new StateMeasure(
                        "excluded",
                        "Acts excluded by disposition",
                        "acts",
                        "of thirteen, those that world, norms, role or publics rule out",
                        true,
                        (w, i) -> Dossier.excluded(i))));
        for (Goal goal : Goal.values()) {
            String name = goal.name().toLowerCase(Locale.ROOT);
            list.add(new StateMeasure(
                    "goal_" + name,
                    "Utility from " + name,
                    "utility",
                    "what the goal added to the utility of the acts chosen",
                    true,
                    (w, i) -> Dossier.contribution(i, goal)));
        }
        for (Act act : Act.values()) {
            list.add(new StateMeasure(
                    ACT + act,
                    act.title(),
                    "share of states",
                    "share of states that chose " + act + ", a " + act.tag().name().toLowerCase(Locale.ROOT) + " act",
                    false,
                    (w, i) -> i.chose(act) ? 1 : 0));
        }
        return List.copyOf(list);
    }

    private static double reexportMargin(World w) {
        SanctionParameters p = w.parameters().sanctions();
        return p.reexportMargin();
    }
}
