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

/**
 * How the letters of a file are written: UTF-8 or UTF-16, with or without a byte-order mark, or else Windows-1252
 * (Latin-1).
 */
enum Encoding {
    UTF_8(StandardCharsets.UTF_8, 0, ""),
    UTF_8_MARKED(StandardCharsets.UTF_8, 3, "a byte-order mark is passed over"),
    WINDOWS_1252(Charset.forName("windows-1252"), 0, "read as Windows-1252, since it is not UTF-8"),
    UTF_16_LITTLE(StandardCharsets.UTF_16LE, 0, "read as UTF-16"),
    UTF_16_BIG(StandardCharsets.UTF_16BE, 0, "read as UTF-16"),
    UTF_16_LITTLE_MARKED(StandardCharsets.UTF_16LE, 2, "read as UTF-16"),
    UTF_16_BIG_MARKED(StandardCharsets.UTF_16BE, 2, "read as UTF-16"),
    EMPTY(StandardCharsets.UTF_8, 0, "");

    private static final int BLOCK = 1 << 16;
    private static final int HEAD = 1024;

    private final Charset charset;
    private final int mark;
    private final String told;

    Encoding(Charset charset, int mark, String told) {
        this.charset = charset;
        this.mark = mark;
        this.told = told;
    }

    /** Reads the file through once to see what it is. */
    static Encoding of(Content file) throws IOException {
        byte[] head;
        try (InputStream in = file.open()) {
            head = in.readNBytes(HEAD);
        }
        if (head.length == 0) {
            return EMPTY;
        }
        if (starts(head, 0xff, 0xfe)) {
            return UTF_16_LITTLE_MARKED;
        }
        if (starts(head, 0xfe, 0xff)) {
            return UTF_16_BIG_MARKED;
        }
        int even = zeros(head, 0);
        int odd = zeros(head, 1);
        if (even + odd > head.length / 4) {
            return odd > even ? UTF_16_LITTLE : UTF_16_BIG;
        }
        if (starts(head, 0xef, 0xbb, 0xbf)) {
            return UTF_8_MARKED;
        }
        return isUtf8(file) ? UTF_8 : WINDOWS_1252;
    }

    /** What a user is told of it; "" where it is as usual. */
    String told() {
        return told;
    }

    /** The file's letters, without a byte-order mark. */
    BufferedReader open(Content file) throws IOException {
        InputStream in = file.open();
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

    /** Zero bytes at even or at odd places: those of plain letters in UTF-16. */
    private static int zeros(byte[] head, int from) {
        int count = 0;
        for (int i = from; i < head.length; i += 2) {
            count += head[i] == 0 ? 1 : 0;
        }
        return count;
    }

    private static boolean isUtf8(Content file) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(BLOCK);
        CharBuffer letters = CharBuffer.allocate(BLOCK);
        try (InputStream in = file.open()) {
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
