package org.middlepowers.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** How the letters of a file are written: UTF-8 with or without a byte-order mark, or else Windows-1252 (Latin-1). */
enum Encoding {
    UTF_8(StandardCharsets.UTF_8, 0),
    UTF_8_MARKED(StandardCharsets.UTF_8, 3),
    WINDOWS_1252(Charset.forName("windows-1252"), 0),
    /** Two bytes a letter: not read. */
    UTF_16(StandardCharsets.UTF_16, 0),
    EMPTY(StandardCharsets.UTF_8, 0);

    private static final int BLOCK = 1 << 16;

    private final Charset charset;
    private final int mark;

    Encoding(Charset charset, int mark) {
        this.charset = charset;
        this.mark = mark;
    }

    /** Reads the file through once to see what it is. */
    static Encoding of(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(1024);
        }
        if (head.length == 0) {
            return EMPTY;
        }
        if (starts(head, 0xff, 0xfe) || starts(head, 0xfe, 0xff) || hasZero(head)) {
            return UTF_16;
        }
        boolean utf8 = isUtf8(file);
        if (starts(head, 0xef, 0xbb, 0xbf)) {
            return UTF_8_MARKED;
        }
        return utf8 ? UTF_8 : WINDOWS_1252;
    }

    /** The file's letters, without a byte-order mark. */
    BufferedReader open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        try {
            in.skipNBytes(mark);
            return new BufferedReader(new InputStreamReader(in, charset), BLOCK);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    private static boolean starts(byte[] head, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= head.length || (head[i] & 0xff) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasZero(byte[] head) {
        for (byte b : head) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUtf8(Path file) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(BLOCK);
        CharBuffer letters = CharBuffer.allocate(BLOCK);
        try (InputStream in = Files.newInputStream(file)) {
            boolean end = false;
            while (!end) {
                int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                end = read < 0;
                bytes.position(bytes.position() + Math.max(0, read)).flip();
                letters.clear();
                CoderResult result = decoder.decode(bytes, letters, end);
                if (result.isError()) {
                    return false;
                }
                bytes.compact();
            }
        }
        return true;
    }
}
