package org.middlepowers.model;

import java.util.Arrays;

/**
 * The institutions that a state is in, by their places in the world, in ascending order. States are in a few of possibly
 * many hundred, so looking through one's own costs nothing that grows with the world.
 */
final class Memberships {
    private int[] places;
    private int size;

    /** None. */
    Memberships() {
        places = new int[4];
    }

    /** Those of a state in another world, whose institutions are the same. */
    Memberships(Memberships past) {
        places = past.places.clone();
        size = past.size;
    }

    boolean has(int place) {
        for (int k = 0; k < size; k++) {
            if (places[k] == place) {
                return true;
            }
        }
        return false;
    }

    int size() {
        return size;
    }

    /** Place of the {@code k}-th, from 0. */
    int place(int k) {
        return places[k];
    }

    /** Joins, unless it is in already. */
    void add(int place) {
        if (has(place)) {
            return;
        }
        if (size == places.length) {
            places = Arrays.copyOf(places, 2 * size);
        }
        int k = size++;
        while (k > 0 && places[k - 1] > place) {
            places[k] = places[--k];
        }
        places[k] = place;
    }

    /** Leaves, if it is in. */
    void remove(int place) {
        int kept = 0;
        for (int k = 0; k < size; k++) {
            if (places[k] != place) {
                places[kept++] = places[k];
            }
        }
        size = kept;
    }

    int[] toArray() {
        return Arrays.copyOf(places, size);
    }
}
