package org.middlepowers.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.middlepowers.guide.GuideFigures.Command;
import org.middlepowers.guide.GuideFigures.Figure;
import org.middlepowers.guide.GuideFigures.Piece;
import org.middlepowers.guide.GuideFigures.Sheet;
import org.middlepowers.results.TableReader;

/**
 * Every figure that a guide gives stands there as its list has it and, where there is time ({@code -Dguides=true}, or the
 * name of a page), is what the command prints. {@code -Dguides.results=FOLDER} keeps the results, and takes what is there.
 */
class GuideFiguresTest {
    @TempDir
    Path temporary;

    static List<Sheet> sheets() {
        return GuideFigures.all();
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void theGuideHasEveryFigureOfItsList(Sheet sheet) {
        String guide = plain(String.join(" ", Guides.lines(sheet.page())));
        for (Piece piece : pieces(sheet)) {
            assertThat(guide).contains(plain(piece.words()));
        }
    }

    @ParameterizedTest
    @MethodSource("sheets")
    @EnabledIfSystemProperty(named = "guides", matches = ".+")
    void everyFigureIsWhatItsCommandGives(Sheet sheet) throws IOException, InterruptedException {
        String asked = System.getProperty("guides");
        if (!asked.equals("true") && !sheet.toString().equals(asked + ".md")) {
            return;
        }
        String kept = System.getProperty("guides.results", "");
        Path folder = kept.isEmpty() ? temporary : Files.createDirectories(Path.of(kept));
        List<String> wrong = new ArrayList<>();
        String said = "";
        for (Object line : sheet.lines()) {
            if (line instanceof Command command) {
                said = plain(run(command, folder));
            } else if (line instanceof Piece piece) {
                if (piece.said() && !said.contains(plain(piece.words()))) {
                    wrong.add("not said: " + piece.words());
                }
                for (Figure figure : piece.figures()) {
                    check(figure, folder, piece, wrong);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static List<Piece> pieces(Sheet sheet) {
        return sheet.lines().stream().filter(Piece.class::isInstance).map(Piece.class::cast).toList();
    }

    private static void check(Figure figure, Path folder, Piece piece, List<String> wrong) throws IOException {
        String text = figure.text().replace("−", "-").replace("+", "");
        double shown = Double.parseDouble(text);
        int decimals = text.contains(".") ? text.length() - text.indexOf('.') - 1 : 0;
        double found = value(folder.resolve(figure.table()), figure.keys(), figure.column());
        // Tables have six digits, so that a figure halfway may be rounded either way.
        if (!(Math.abs(found - shown) <= .5 * Math.pow(10, -decimals) + 2e-6 * Math.abs(found))) {
            wrong.add(figure.text() + " is " + found + " (" + figure.table() + " " + figure.keys() + " " + figure.column()
                    + ") in: " + piece.words());
        }
    }

    /** A column of the row that has these values; where one is {@code a~b}, the row of a less that of b. */
    private static double value(Path file, Map<String, String> keys, String column) throws IOException {
        for (Map.Entry<String, String> key : keys.entrySet()) {
            String[] pair = key.getValue().split("~");
            if (pair.length > 1) {
                Map<String, String> one = new LinkedHashMap<>(keys);
                Map<String, String> two = new LinkedHashMap<>(keys);
                one.put(key.getKey(), pair[0]);
                two.put(key.getKey(), pair[1]);
                return cell(file, one, column) - cell(file, two, column);
            }
        }
        return cell(file, keys, column);
    }

    /** A column of the one row that has these values; of several the first. */
    private static double cell(Path file, Map<String, String> keys, String column) throws IOException {
        try (TableReader table = TableReader.open(file)) {
            while (table.next()) {
                boolean fits = true;
                for (Map.Entry<String, String> key : keys.entrySet()) {
                    fits &= table.text(table.column(key.getKey())).equals(key.getValue());
                }
                if (fits) {
                    String[] factors = column.split("\\*");
                    String[] terms = factors[0].split("(?<=[a-z_0-9])-");
                    double value = table.number(table.column(terms[0]));
                    value -= terms.length > 1 ? table.number(table.column(terms[1])) : 0;
                    return factors.length > 1 ? value * Double.parseDouble(factors[1]) : value;
                }
            }
        }
        throw new IOException("no row with " + keys + " in " + file);
    }

    private static String run(Command command, Path folder) throws IOException, InterruptedException {
        Path output = folder.resolve("said-" + Integer.toHexString(command.text().hashCode()) + ".txt");
        if (!Files.exists(output)) {
            List<String> words = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    "org.middlepowers.cli.Main"));
            words.addAll(Stream.of(new Guides.ShownCommand(folder, 0, command.text()).words()).toList());
            Path part = folder.resolve("said.part");
            Process process = new ProcessBuilder(words)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(part.toFile())
                    .start();
            assertThat(process.waitFor()).as(command + "\n" + Files.readString(part)).isZero();
            Files.move(part, output);
        }
        return Files.readString(output);
    }

    /** Without what a terminal cannot show, marks of the page's language, breaks of lines, or the commit in a run's name. */
    private static String plain(String text) {
        return text.replaceAll("\\+[0-9a-f]{7}(?=~)", "").replaceAll("[“”\"*`|]", "").replace("–", "-").replace("−", "-").replace("±", "+-").replaceAll("\\s+", " ");
    }
}
