package org.middlepowers.results;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Checksums by SHA-256, as hexadecimal digits. */
public final class Sha256 {
    private Sha256() {}

    /** The sum of some bytes. */
    public static String of(byte[] bytes) {
        return text(digest().digest(bytes));
    }

    /** The sum of what a digest has seen. */
    public static String of(MessageDigest seen) {
        return text(seen.digest());
    }

    /** A digest that has seen nothing yet. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has it
        }
    }

    private static String text(byte[] sum) {
        return HexFormat.of().formatHex(sum);
    }
}
