package org.middlepowers.study.play;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Another program that answers a line with a line. It is started with the first question and serves all runs of a command,
 * one question at a time; it ends when its standard input does, and is ended if it does not. What it says on standard
 * error is shown, up to a number of lines.
 */
final class PlayerProcess implements AutoCloseable {
    private static final int MOST_LINES = 20;
    private static final int LONGEST = 1 << 20;
    private static final int WORD = 60;
    private static final long FAREWELL_SECONDS = 2;
    /** Stands for the end of what the program says. */
    private static final String END = "\n";

    private final String command;
    private final double seconds;
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private Process process;
    private Writer in;
    /** Questions whose time ran out and whose answers may come yet. */
    private int late;
    private String dead = "";

    /**
     * A program that is not started yet.
     *
     * @param command its name and arguments, parted by spaces; quotes hold an argument together
     * @param seconds that it has for an answer
     */
    PlayerProcess(String command, double seconds) {
        this.command = command;
        this.seconds = seconds;
    }

    /**
     * Asks a question.
     *
     * @throws PlayerException with a sentence, if no answer came in time or none can come any more
     */
    synchronized String ask(String question) {
        if (!dead.isEmpty()) {
            throw new PlayerException(dead);
        }
        try {
            if (process == null) {
                begin();
            }
            in.write(question + "\n");
            in.flush();
        } catch (IOException e) {
            throw end(process == null ? "could not be started: " + e.getMessage() : ended());
        }
        long until = System.nanoTime() + (long) (seconds * 1e9);
        while (true) {
            String line;
            try {
                line = lines.poll(Math.max(0, until - System.nanoTime()), TimeUnit.NANOSECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new PlayerException(named() + " was not waited for");
            }
            if (line == null) {
                late++;
                throw new PlayerException(named() + " gave no answer within " + seconds + " s");
            }
            if (line.equals(END)) {
                throw end(ended());
            }
            if (late == 0) {
                return line;
            }
            late--; // the answer to a question that was given up
        }
    }

    /** Whether it can be asked no more. */
    synchronized boolean isDead() {
        return !dead.isEmpty();
    }

    private PlayerException end(String why) {
        dead = named() + " " + why;
        return new PlayerException(dead);
    }

    private String ended() {
        try {
            return process.waitFor(FAREWELL_SECONDS, TimeUnit.SECONDS)
                    ? "ended with exit code " + process.exitValue()
                    : "closed its output";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "closed its output";
        }
    }

    private String named() {
        return "the player '" + (command.length() > WORD ? command.substring(0, WORD) + "…" : command) + "'";
    }

    private void begin() throws IOException {
        process = new ProcessBuilder(words(command)).start();
        in = new BufferedWriter(process.outputWriter(StandardCharsets.UTF_8));
        Thread out = new Thread(this::listen, "player");
        out.setDaemon(true);
        out.start();
        Thread err = new Thread(this::overhear, "player's errors");
        err.setDaemon(true);
        err.start();
    }

    private void listen() {
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                lines.add(line.length() > LONGEST ? line.substring(0, LONGEST) : line);
            }
        } catch (IOException e) {
            // the same as its end
        }
        lines.add(END);
    }

    private void overhear() {
        int shown = 0;
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                if (++shown <= MOST_LINES) {
                    System.err.println("player: " + line.replaceAll("\\p{Cc}", " "));
                } else if (shown == MOST_LINES + 1) {
                    System.err.println("player: (what else it says is not shown)");
                }
            }
        } catch (IOException e) {
            // the same as its end
        }
    }

    /** A command's words; single or double quotes hold one together. */
    static List<String> words(String command) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean inside = false;
        char quote = 0;
        for (char c : command.toCharArray()) {
            if (quote != 0 && c == quote) {
                quote = 0;
            } else if (quote != 0) {
                word.append(c);
            } else if (c == '"' || c == '\'') {
                quote = c;
                inside = true;
            } else if (Character.isWhitespace(c)) {
                if (inside) {
                    words.add(word.toString());
                }
                word.setLength(0);
                inside = false;
            } else {
                word.append(c);
                inside = true;
            }
        }
        if (inside) {
            words.add(word.toString());
        }
        return words;
    }

    /** Ends it: at the end of its input by itself, else soon, with what it started. */
    @Override
    public synchronized void close() {
        if (process == null) {
            return;
        }
        dead = dead.isEmpty() ? named() + " was ended" : dead;
        try {
            in.close();
        } catch (IOException e) {
            // it has ended already
        }
        List<ProcessHandle> others = process.descendants().toList();
        try {
            if (!process.waitFor(FAREWELL_SECONDS, TimeUnit.SECONDS)) {
                process.destroy();
                if (!process.waitFor(FAREWELL_SECONDS, TimeUnit.SECONDS)) {
                    process.destroyForcibly().waitFor();
                }
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        others.forEach(ProcessHandle::destroy);
    }
}
