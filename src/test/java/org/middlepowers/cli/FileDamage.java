package org.middlepowers.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Thirty ways in which a file can come to harm, whatever it holds. */
enum FileDamage {
    HALF,
    TWICE,
    DIGIT,
    LETTER,
    LINE_GONE,
    LINE_TWICE,
    LINES_SWAPPED,
    LAST_LINE_CUT,
    EMPTY,
    GONE,
    HEADER_GONE,
    HEADER_RENAMED,
    HEADER_TWICE,
    COLUMN_GONE,
    COLUMNS_SWAPPED,
    FIELD_EMPTY,
    FIELD_NAN,
    FIELD_HUGE,
    FIELD_NEGATIVE,
    FIELD_MORE,
    QUOTE_OPENED,
    NUL,
    BAD_UTF8,
    MARK,
    CRLF,
    BIT,
    ZEROS,
    NOISE,
    FOLDER,
    FOREIGN;

    /** Does it; which place in the file is hit is left to chance. */
    void to(Path file, Random random) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        if (this == GONE || this == FOLDER) {
            Files.delete(file);
            if (this == FOLDER) {
                Files.createDirectory(file);
            }
            return;
        }
        Files.write(file, damaged(bytes, random));
    }

    private byte[] damaged(byte[] bytes, Random random) {
        List<String> lines =
                new ArrayList<>(List.of(new String(bytes, StandardCharsets.ISO_8859_1).split("(?<=\n)")));
        int n = lines.size();
        int line = n < 2 ? 0 : 1 + random.nextInt(n - 1);
        switch (this) {
            case HALF -> lines.subList((n + 1) / 2, n).clear();
            case TWICE -> lines.addAll(n < 2 ? List.copyOf(lines) : List.copyOf(lines.subList(1, n)));
            case DIGIT -> replace(lines, random, "0123456789");
            case LETTER -> replace(lines, random, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
            case LINE_GONE -> lines.remove(line);
            case LINE_TWICE -> lines.add(line, lines.get(line));
            case LINES_SWAPPED -> lines.add(lines.remove(line));
            case LAST_LINE_CUT -> lines.set(n - 1, lines.get(n - 1).substring(0, lines.get(n - 1).length() / 2));
            case EMPTY -> lines.clear();
            case HEADER_GONE -> lines.remove(0);
            case HEADER_RENAMED -> lines.set(0, lines.get(0).replaceFirst("[a-z]+", "zzz"));
            case HEADER_TWICE -> lines.add(line, lines.get(0));
            case COLUMN_GONE -> lines.replaceAll(l -> l.replaceFirst("^[^,\n]*,", ""));
            case COLUMNS_SWAPPED -> lines.replaceAll(l -> l.replaceFirst("^([^,\n]*),([^,\n]*)", "$2,$1"));
            case FIELD_EMPTY -> field(lines, line, random, "");
            case FIELD_NAN -> field(lines, line, random, "NaN");
            case FIELD_HUGE -> field(lines, line, random, "1e308");
            case FIELD_NEGATIVE -> field(lines, line, random, "-1");
            case FIELD_MORE -> lines.set(line, lines.get(line).replaceFirst("\n?$", ",7\n"));
            case QUOTE_OPENED -> field(lines, line, random, "\"7");
            case NUL -> field(lines, line, random, "\0");
            case BAD_UTF8 -> field(lines, line, random, "\u00ff\u00fe");
            case MARK -> lines.set(0, "\u00ef\u00bb\u00bf" + lines.get(0));
            case CRLF -> lines.replaceAll(l -> l.replace("\n", "\r\n"));
            case FOREIGN -> {
                lines.clear();
                lines.add("run,act\n1,FORUM\n");
            }
            default -> {
                byte[] copy = bytes.clone();
                if (this == NOISE) {
                    random.nextBytes(copy);
                } else if (this == ZEROS) {
                    Arrays.fill(copy, bytes.length / 3, bytes.length, (byte) 0);
                } else if (copy.length > 0) {
                    copy[random.nextInt(copy.length)] ^= (byte) (1 << random.nextInt(8));
                }
                return copy;
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        lines.forEach(l -> out.writeBytes(l.getBytes(StandardCharsets.ISO_8859_1)));
        return out.toByteArray();
    }

    private static void field(List<String> lines, int line, Random random, String value) {
        String text = lines.get(line);
        String end = text.endsWith("\n") ? "\n" : "";
        String[] fields = text.substring(0, text.length() - end.length()).split(",", -1);
        fields[random.nextInt(fields.length)] = value;
        lines.set(line, String.join(",", fields) + end);
    }

    /** Gives one character of a class another value of the same class. */
    private static void replace(List<String> lines, Random random, String kind) {
        for (int tries = 0; tries < 200; tries++) {
            int line = random.nextInt(lines.size());
            StringBuilder text = new StringBuilder(lines.get(line));
            if (text.length() == 0) {
                continue;
            }
            int at = random.nextInt(text.length());
            if (kind.indexOf(text.charAt(at)) >= 0) {
                text.setCharAt(at, kind.charAt((kind.indexOf(text.charAt(at)) + 1) % kind.length()));
                lines.set(line, text.toString());
                return;
            }
        }
    }
}
