package org.middlepowers.study.lesson;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import org.middlepowers.report.AnswerSheet;

/** Keeps answer sheets in a folder as they are handed in, under names of its own: nothing of a sheet names a file. */
final class HandedIn {
    static final int LARGEST = 2_000_000;
    /** More than any class hands in; a program that posts without end fills no disk. */
    private static final int MOST = 2000;

    private final Path folder;
    private int count;
    private int number;

    HandedIn(Path folder) {
        this.folder = folder;
    }

    /** What is answered: a status of HTTP and a sentence. */
    record Reply(int status, String sentence) {}

    synchronized int count() {
        return count;
    }

    synchronized Reply take(byte[] sheet) {
        if (sheet.length > LARGEST) {
            return new Reply(413, "This is larger than any answer sheet (2 MB).");
        }
        if (count >= MOST) {
            return new Reply(503, "No more answer sheets are taken; tell the lecturer.");
        }
        try {
            AnswerSheet.of(new String(sheet, StandardCharsets.UTF_8));
        } catch (AnswerSheet.NoSheet e) {
            return new Reply(400, "This is not an answer sheet: it " + e.getMessage() + ".");
        }
        try {
            Files.createDirectories(folder);
            write(sheet);
        } catch (IOException e) {
            return new Reply(507, "The lecturer's computer could not keep the sheet. Save it as a file.");
        }
        count++;
        return new Reply(200, "Handed in.");
    }

    /** Under the next number that is free: sheets of an earlier hour stay. */
    private void write(byte[] sheet) throws IOException {
        while (true) {
            Path file = folder.resolve(String.format(Locale.ROOT, "sheet-%04d.html", ++number));
            try {
                Files.write(file, sheet, StandardOpenOption.CREATE_NEW);
                return;
            } catch (FileAlreadyExistsException e) {
                // The next one, then.
            }
        }
    }
}
