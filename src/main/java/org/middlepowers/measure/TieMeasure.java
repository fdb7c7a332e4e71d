package org.middlepowers.measure;

import java.util.List;
import java.util.Optional;
import org.middlepowers.model.MiddlePower;
import org.middlepowers.model.World;

/**
 * A tie of a middle power to one great power, as of a quarter; of several middle powers, the mean weighted by output.
 * Named with the great power's code behind it: {@code trade_CHN}.
 *
 * @param name column name before the code
 * @param title words before the great power's name
 * @param unit unit, "" for a pure number
 * @param recorded whether the table of states has a column of it for each great power
 * @param value the tie to the great power at a place of the world; NaN where it is not defined
 */
public record TieMeasure(String name, String title, String unit, boolean recorded, Value value) {
    /** All, in the order of the tables. */
    public static final List<TieMeasure> ALL = List.of(
            new TieMeasure("trade", "Share of trade with ", "share", true, (w, i, g) -> i.getTrade()[g]),
            new TieMeasure("security", "Security reliance on ", "", true, (w, i, g) -> i.getSecurity()[g]),
            new TieMeasure("influence", "Influence of ", "share", true, (w, i, g) -> i.getInfluence()[g]),
            new TieMeasure("leverage", "Bargaining leverage on ", "", true, (w, i, g) -> i.getLeverage()[g]),
            new TieMeasure("recognition", "Autonomy recognised by ", "", true, (w, i, g) -> i.getRecognised()[g]),
            new TieMeasure("grievance", "Local grievance against ", "", true, (w, i, g) -> i.getGrievance()[g]),
            new TieMeasure("demands", "Demands by ", "share", false, (w, i, g) -> i.wasAsked(g) ? 1 : 0),
            new TieMeasure(
                    "refusals",
                    "Refusals of demands by ",
                    "share",
                    false,
                    (w, i, g) -> !i.wasAsked(g) ? Double.NaN : i.hasRefused(g) ? 1 : 0),
            new TieMeasure(
                    "deferrals",
                    "Deferrals to ",
                    "share",
                    false,
                    (w, i, g) -> LastYear.counts(w, i, g, 1, LastYear.GIVES_IN) > 0 ? 1 : 0),
            new TieMeasure("offers", "Offers by ", "offers", false, Terms::offers),
            new TieMeasure(
                    "terms",
                    "Terms of the offers by ",
                    "",
                    false,
                    Terms::of),
            new TieMeasure(
                    "projects",
                    "Projects accepted from ",
                    "size",
                    false,
                    (w, i, g) -> i.getOfferPower() == g ? i.getAcceptedSize() : 0));

    /** The tie itself. */
    public interface Value {
        double of(World world, MiddlePower state, int power);
    }

    /** The measure of a name. */
    public static Optional<TieMeasure> named(String name) {
        return ALL.stream().filter(m -> m.name().equals(name)).findFirst();
    }
}
