package org.middlepowers.study.calibrate;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.middlepowers.analysis.score.Targets;
import org.middlepowers.reader.InvalidScenarioException;
import org.middlepowers.reader.PlainYaml;
import org.middlepowers.reader.Spelling;
import org.middlepowers.scenario.ParameterRegistry;

/**
 * What a calibration is to do, as a file says it.
 *
 * @param title to print
 * @param parameters free parameters, 12 at most, each with a lowest and highest value; an empty list for the registry's
 * @param origins last years known
 * @param until last year looked at
 * @param targets {@link Targets#POSITION}, {@link Targets#TRADE} or both; positions alone if the file names none
 * @param waves of history matching, 0 to 5
 * @param particles draws a round
 * @param keep share of them that stays
 * @param stop share of new draws that must come nearer to go on
 * @param seed any number
 */
public record CalibrationFile(
        String title,
        Map<String, List<Double>> parameters,
        List<Integer> origins,
        int until,
        List<String> targets,
        int waves,
        int particles,
        double keep,
        double stop,
        long seed) {
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                    .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                    .build();
    private static final int MOST_PARAMETERS = 12;
    private static final int MOST_DRAWS = 20_000;

    public CalibrationFile {
        title = title == null ? "Calibration" : title;
        parameters = parameters == null ? Map.of() : new LinkedHashMap<>(parameters);
        origins = origins == null ? List.of() : List.copyOf(origins);
        targets = targets == null || targets.isEmpty() ? List.of(Targets.POSITION) : List.copyOf(targets);
    }

    /** What a file says; a number that it does not name is the usual one. */
    @JsonCreator
    static CalibrationFile said(
            @JsonProperty("title") String title,
            @JsonProperty("parameters") Map<String, List<Double>> parameters,
            @JsonProperty("origins") List<Integer> origins,
            @JsonProperty("until") int until,
            @JsonProperty("targets") List<String> targets,
            @JsonProperty("waves") int waves,
            @JsonProperty("particles") Integer particles,
            @JsonProperty("keep") Double keep,
            @JsonProperty("stop") Double stop,
            @JsonProperty("seed") Long seed) {
        return new CalibrationFile(
                title,
                parameters,
                origins,
                until,
                targets,
                waves,
                particles == null ? 200 : particles,
                keep == null ? .5 : keep,
                stop == null ? .05 : stop,
                seed == null ? 1 : seed);
    }

    /** What is wrong with a file, in sentences. */
    public static final class Wrong extends Exception {
        private static final long serialVersionUID = 1;

        Wrong(String sentences) {
            super(sentences);
        }
    }

    /**
     * Reads a file.
     *
     * @throws Wrong with all that is wrong with it
     * @throws IOException with a sentence, if it cannot be read
     */
    public static CalibrationFile read(Path file) throws Wrong, IOException {
        try {
            return parse(file.toString(), Files.readString(file));
        } catch (NoSuchFileException e) {
            throw new Wrong("There is no file '" + file + "'.");
        }
    }

    /**
     * Reads a text.
     *
     * @param file that it is of, for sentences
     * @throws Wrong with all that is wrong with it
     */
    public static CalibrationFile parse(String file, String text) throws Wrong {
        CalibrationFile read;
        PlainYaml yaml;
        try {
            yaml = PlainYaml.parse(file, text);
        } catch (InvalidScenarioException e) {
            throw new Wrong(e.getMessage());
        }
        try {
            read = JSON.treeToValue(yaml.tree(), CalibrationFile.class);
        } catch (UnrecognizedPropertyException e) {
            throw new Wrong(yaml.places().get(e.getPropertyName()) + ": '" + e.getPropertyName()
                    + "' is not known here; allowed are title, parameters, origins, until, targets, waves, particles,"
                    + " keep, stop and seed.");
        } catch (JsonMappingException e) {
            String key = e.getPath().isEmpty() ? "" : e.getPath().get(0).getFieldName();
            throw new Wrong(yaml.places().getOrDefault(key, file) + ": " + refusal(key, yaml.tree(), e));
        } catch (JsonProcessingException e) {
            throw new Wrong(file + ": this cannot be read as the file of a calibration.");
        }
        List<String> problems = read.problems();
        if (!problems.isEmpty()) {
            throw new Wrong(file + ": " + String.join("\n" + file + ": ", problems));
        }
        return read;
    }

    private static String refusal(String key, JsonNode tree, JsonMappingException e) {
        if (key.isEmpty() || !(e instanceof MismatchedInputException wrong) || wrong.getTargetType() == null) {
            return "an entry of a list is empty; give every entry a value.";
        }
        Class<?> type = wrong.getTargetType();
        String allowed = type == Double.class ? "a number, as in 0.3"
                : type == String.class ? "a text"
                : Map.class.isAssignableFrom(type) ? "a map of parameters, each with its range"
                : List.class.isAssignableFrom(type) ? "a list, as in [0.1, 0.3]" : "a whole number";
        JsonNode there = tree;
        for (JsonMappingException.Reference step : e.getPath()) {
            there = step.getFieldName() == null ? there.path(step.getIndex()) : there.path(step.getFieldName());
        }
        return key + " has " + (there.isValueNode() ? "'" + there.asText() + "'" : there) + " where " + allowed + " belongs.";
    }

    /** The same with another number of draws. */
    CalibrationFile withParticles(int others) {
        return new CalibrationFile(title, parameters, origins, until, targets, waves, others, keep, stop, seed);
    }

    private List<String> problems() {
        List<String> problems = new ArrayList<>();
        if (parameters.isEmpty() || parameters.size() > MOST_PARAMETERS) {
            problems.add("parameters names " + parameters.size() + "; allowed are 1 to " + MOST_PARAMETERS
                    + " at once, since data identify few.");
        }
        parameters.forEach((name, range) -> parameter(name, range).ifPresent(problems::add));
        if (origins.isEmpty() || origins.stream().anyMatch(o -> o >= until)) {
            problems.add("origins is " + origins + " and until is " + until + "; allowed are one year or more, all before"
                    + " until.");
        }
        targets.stream()
                .filter(t -> !List.of(Targets.POSITION, Targets.TRADE).contains(t))
                .forEach(t -> problems.add("targets has '" + t + "'; allowed are '" + Targets.POSITION + "' and '"
                        + Targets.TRADE + "'."));
        if (waves < 0 || waves > 5 || particles < 10 || particles > MOST_DRAWS || !(keep > 0 && keep < 1) || !(stop > 0 && stop < 1)) {
            problems.add("waves, particles, keep and stop are " + waves + ", " + particles + ", " + keep + " and " + stop
                    + "; allowed are 0 to 5, 10 to " + MOST_DRAWS + ", and two shares between 0 and 1.");
        }
        return problems;
    }

    private static Optional<String> parameter(String name, List<Double> range) {
        ParameterRegistry.Entry entry = ParameterRegistry.entries().get(name);
        if (entry == null) {
            return Optional.of("there is no parameter '" + name + "'"
                    + Spelling.hint(Spelling.nearest(name, ParameterRegistry.entries().keySet())));
        }
        boolean right = range == null
                || range.isEmpty()
                || range.size() == 2
                        && !range.contains(null)
                        && range.get(0) < range.get(1)
                        && range.get(0) >= entry.meta().min()
                        && range.get(1) <= entry.meta().max();
        return right
                ? Optional.empty()
                : Optional.of(name + " has the range " + range + "; allowed are two numbers, the lower first, from "
                        + entry.meta().min() + " to " + entry.meta().max() + ".");
    }

    /** The ranges, in the order of the parameters. */
    ParameterRanges box() {
        double[] low = new double[parameters.size()];
        double[] high = new double[parameters.size()];
        int p = 0;
        for (Map.Entry<String, List<Double>> e : parameters.entrySet()) {
            boolean given = e.getValue() != null && !e.getValue().isEmpty();
            low[p] = given ? e.getValue().get(0) : ParameterRegistry.entries().get(e.getKey()).meta().min();
            high[p++] = given ? e.getValue().get(1) : ParameterRegistry.entries().get(e.getKey()).meta().max();
        }
        return new ParameterRanges(low, high);
    }
}
