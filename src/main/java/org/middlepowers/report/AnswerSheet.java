package org.middlepowers.report;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a student handed in, as the block for programs in an answer sheet says it. The student's name is never read.
 *
 * @param confidence sure1 (guessing) to sure3 (certain); empty if none was given
 * @param tried worlds that were looked at, in words
 * @param test the concept test, item by item; empty where it was not taken
 * @param explained the student's own explanations of what came out
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record AnswerSheet(
        int format,
        String lesson,
        String title,
        List<Prediction> predictions,
        String because,
        String confidence,
        List<String> tried,
        List<Item> test,
        List<Note> explained,
        List<Note> notes) {
    private static final Pattern BLOCK = Pattern.compile(
            "<script type=\"application/json\" id=\"middlepowers-answers\">(.*?)</script>", Pattern.DOTALL);
    private static final int FORMAT = 1;
    private static final long LARGEST = 2_000_000;

    /**
     * A prediction and what came out.
     *
     * @param form choice or curve
     * @param guess higher, same or lower, of a choice
     * @param answer the same, as the runs have it
     * @param words what the three are called in this question
     * @param values a curve, at some quarters
     * @param happened the mean of the runs there; null where it is not defined
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Prediction(
            String key,
            String ask,
            String form,
            String guess,
            String answer,
            Map<String, String> words,
            List<String> quarters,
            List<Double> values,
            List<Double> happened) {
        boolean isCurve() {
            return "curve".equals(form);
        }
    }

    /** An item of the concept test: what was chosen before and after, and what is right, each a to d, or "" for nothing. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Item(String ask, String before, String after, String right) {}

    /** An answer to a question of the debriefing. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Note(String ask, String text) {}

    /** Why a file is not an answer sheet, in a sentence. */
    public static final class NoSheet extends Exception {
        private static final long serialVersionUID = 1;

        NoSheet(String sentence) {
            super(sentence);
        }
    }

    /**
     * Reads the sheet that a student's browser saved.
     *
     * @throws NoSheet if it is not one, or a damaged one
     * @throws IOException if the file cannot be read
     */
    public static AnswerSheet read(Path file) throws NoSheet, IOException {
        if (Files.size(file) > LARGEST) {
            throw new NoSheet("is larger than any answer sheet (2 MB)");
        }
        return of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    }

    /**
     * Reads the text of a sheet.
     *
     * @throws NoSheet if it is not one, or a damaged one
     */
    public static AnswerSheet of(String html) throws NoSheet {
        Matcher block = BLOCK.matcher(html);
        if (!block.find()) {
            throw new NoSheet("holds no block of answers; it has to be saved again from the lesson's last step");
        }
        AnswerSheet sheet;
        try {
            sheet = JsonMapper.builder().build().readValue(block.group(1), AnswerSheet.class);
        } catch (IOException e) {
            throw new NoSheet("has a block of answers that cannot be read");
        }
        if (sheet == null || sheet.format != FORMAT) {
            throw new NoSheet("is of another version of the program");
        }
        if (sheet.lesson == null || sheet.predictions == null || sheet.predictions.stream().anyMatch(AnswerSheet::broken)) {
            throw new NoSheet("has a block of answers in which something is missing");
        }
        return sheet;
    }

    private static boolean broken(Prediction p) {
        if (p == null || p.key == null || p.ask == null) {
            return true;
        }
        return p.isCurve()
                ? p.values == null || p.happened == null || p.quarters == null || p.values.isEmpty()
                        || p.values.size() != p.happened.size() || p.values.size() != p.quarters.size()
                        || p.values.contains(null)
                : p.guess == null || p.answer == null || p.words == null;
    }
}
