package org.middlepowers.study.hindcast;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.middlepowers.analysis.score.Unit;
import org.middlepowers.analysis.score.YearlyRecord;
import org.middlepowers.data.InvalidDataException;
import org.middlepowers.data.OriginWorld;
import org.middlepowers.reader.InvalidScenarioException;
import org.middlepowers.reader.ScenarioFiles;
import org.middlepowers.scenario.Scenario;

/**
 * What travels with the program: the world of 2004 (block world-2004) and its states' recorded ideal points up to 2012, so
 * that a hindcast needs no download. The records are those of Voeten's release of July 2025 (final-passage votes; Bailey,
 * Strezhnev and Voeten 2017; doi:10.7910/DVN/LEJUQZ).
 */
public final class ShippedData implements HindcastData {
    /** The only year that the program has a world of. */
    public static final int ORIGIN = 2004;
    /** Last year of the records. */
    public static final int LAST = 2012;

    private final Scenario world;
    private final YearlyRecord positions = new YearlyRecord();
    private final Map<Unit, Map<Integer, Double>> errors = new HashMap<>();

    /** Reads them. */
    public ShippedData() throws IOException, InvalidScenarioException {
        String text = "extends: blocks/world-2004\ntitle: World of 2004\nquestion: Where do the states of 2004 stand in "
                + LAST + "?\nstart: 2005Q1\nend: " + LAST + "Q4\n";
        world = ScenarioFiles.parse("world-2004", "the world of 2004", text).scenario();
        try (InputStream in = ShippedData.class.getResourceAsStream("positions.csv");
                CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                        .commentStrategy(CommentStrategy.SKIP)
                        .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (NamedCsvRecord row : rows) {
                Unit unit = new Unit(row.getField("iso3"), "");
                int year = Integer.parseInt(row.getField("year"));
                positions.put(unit, year, Double.parseDouble(row.getField("ideal_point")));
                if (!row.getField("error").isEmpty()) {
                    errors.computeIfAbsent(unit, u -> new HashMap<>())
                            .put(year, Double.valueOf(row.getField("error")));
                }
            }
        }
    }

    @Override
    public List<String> states() {
        List<String> states = new ArrayList<>();
        positions.units().forEach(u -> states.add(u.state()));
        return states;
    }

    @Override
    public Scenario world(int origin, boolean given) throws InvalidDataException {
        if (origin != ORIGIN) {
            throw new InvalidDataException(List.of("The program carries the world of " + ORIGIN + " alone. For the origin "
                    + origin + " name a folder of data sets with --data."));
        }
        return given ? world : OriginWorld.held(world);
    }

    @Override
    public YearlyRecord positions() {
        return positions;
    }

    @Override
    public Optional<Double> positionError(String state, int year) {
        return Optional.ofNullable(errors.getOrDefault(new Unit(state, ""), Map.of()).get(year));
    }

    @Override
    public YearlyRecord trade(int origin) {
        return new YearlyRecord();
    }

    @Override
    public YearlyRecord weights() {
        return new YearlyRecord();
    }

    @Override
    public String about() {
        return "UN General Assembly ideal points, Voeten, release of July 2025, doi:10.7910/DVN/LEJUQZ";
    }
}
