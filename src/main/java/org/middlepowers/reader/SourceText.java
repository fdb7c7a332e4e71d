package org.middlepowers.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The text of a file and where it comes from.
 *
 * @param origin file as the user would name it
 * @param path the file; empty for the built-in library and for text that is in no file
 */
record SourceText(String origin, Optional<Path> path, String text) {
    static final int LIMIT = 3_000_000;

    /**
     * Reads a file. Whatever is wrong with it is one problem and no text.
     *
     * @param origin file as the user would name it
     * @param noun what the file should be, as in "scenario"
     */
    static Optional<SourceText> read(Path file, String origin, String noun, Problems problems) {
        Place place = Place.of(origin);
        if (!Files.exists(file)) {
            problems.add(place, "", "there is no such file; check the name");
        } else if (Files.isDirectory(file)) {
            problems.add(place, "", "this is a folder; give the name of a " + noun + " file in it");
        } else {
            try (InputStream in = Files.newInputStream(file)) {
                if (Files.isRegularFile(file) && Files.size(file) > LIMIT) {
                    problems.add(place, "", tooLarge(noun));
                    return Optional.empty();
                }
                return decode(in, place, noun, problems).map(text -> new SourceText(origin, Optional.of(file), text));
            } catch (AccessDeniedException e) {
                problems.add(place, "", "the file may not be read by you; change its permissions");
            } catch (IOException e) {
                problems.add(place, "", "the file cannot be read: " + e.getMessage());
            }
        }
        return Optional.empty();
    }

    /** UTF-8 text from a stream that may be anything. */
    static Optional<String> decode(InputStream in, Place place, String noun, Problems problems) throws IOException {
        byte[] bytes = in.readNBytes(LIMIT + 1);
        if (bytes.length > LIMIT) {
            problems.add(place, "", tooLarge(noun));
            return Optional.empty();
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        CharBuffer chars = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(rest, chars, true);
        String text = chars.flip().toString();
        if (text.indexOf('\0') >= 0) {
            problems.add(place, "", "this is not a text file; give a " + noun + "'s file");
            return Optional.empty();
        }
        if (result.isError()) {
            int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
            int column = text.length() - text.lastIndexOf('\n');
            problems.add(
                    new Place(place.file(), line, column),
                    "",
                    "the text is not in UTF-8 from here on; save the file with the encoding UTF-8");
            return Optional.empty();
        }
        return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private static String tooLarge(String noun) {
        return "the file is larger than 3 MB, the most that is read of a " + noun + "; this is probably another file";
    }
}
