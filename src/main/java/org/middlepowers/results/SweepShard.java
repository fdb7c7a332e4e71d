package org.middlepowers.results;

/**
 * One of several parts of work. The points of a sweep are dealt out like cards: shard i of n has the points i, i+n, i+2n,
 * …. The tasks of other studies are cut into n pieces, so that tables joined one behind the other are those of the whole.
 *
 * @param number 1 to {@code of}
 * @param of number of shards, at least 1
 */
public record SweepShard(int number, int of) {
    public SweepShard {
        if (number < 1 || number > of) {
            throw new IllegalArgumentException("a shard is written i/n, with i from 1 to n, as in 2/3");
        }
    }

    /**
     * Reads {@code 2/3}.
     *
     * @throws IllegalArgumentException with a sentence, if the text is not that of a shard
     */
    public static SweepShard parse(String text) {
        if (!text.matches("\\d{1,6}/\\d{1,6}")) {
            throw new IllegalArgumentException("'" + text + "': a shard is written i/n, as in 2/3");
        }
        String[] parts = text.split("/");
        return new SweepShard(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    /** Whether it has a point, 1, 2, …. */
    public boolean holds(int point) {
        return (point - 1) % of == number - 1;
    }

    /** How many of so many points it has. */
    public int points(int all) {
        return all / of + (number <= all % of ? 1 : 0);
    }

    /** The first of so many tasks, 0, 1, …, that is in its piece. */
    public int from(int all) {
        return (int) ((long) all * (number - 1) / of);
    }

    /** The first behind its piece. */
    public int to(int all) {
        return (int) ((long) all * number / of);
    }

    @Override
    public String toString() {
        return number + "/" + of;
    }
}
