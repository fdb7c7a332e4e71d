package org.middlepowers.study.hindcast;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.middlepowers.analysis.score.Break;
import org.middlepowers.analysis.score.YearlyRecord;
import org.middlepowers.data.InvalidDataException;
import org.middlepowers.scenario.Scenario;

/** The worlds of a hindcast and the records that they are held against. */
public interface HindcastData {
    /** Codes of the middle powers that are forecast. */
    List<String> states();

    /**
     * The world as known at the end of a year.
     *
     * @param given whether the great powers' later histories are as recorded, or held
     * @throws IOException with a sentence, if files cannot be read
     * @throws InvalidDataException with all that is wrong with the data
     */
    Scenario world(int origin, boolean given) throws IOException, InvalidDataException;

    /** Recorded ideal points. */
    YearlyRecord positions();

    /** Standard error of a recorded ideal point; empty where it is not known. */
    Optional<Double> positionError(String state, int year);

    /**
     * Recorded shares of trade by the kind of report that covers the origin, without years that a break parts from it;
     * empty if there are none.
     */
    YearlyRecord trade(int origin);

    /** Breaks in the series of trade that cover the origin. */
    default List<Break> breaks(int origin) {
        return List.of();
    }

    /** The great powers' recorded shares of world GDP; empty if there are none. */
    YearlyRecord weights();

    /** Recorded votes by resolution and state: 1 for Yes, -1 for No, 0 for one that was withheld. */
    default Map<String, Map<String, Integer>> votes() {
        return Map.of();
    }

    /** What the records are, for the manifest. */
    String about();
}
