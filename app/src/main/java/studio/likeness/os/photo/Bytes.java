package studio.likeness.os.photo;

import java.util.Arrays;

/// A file as bytes to be read by place. Reading beyond the end means a broken file.
final class Bytes {
    private final byte[] all;

    /// Of a file that nobody changes meanwhile.
    Bytes(byte[] all) {
        this.all = all;
    }

    int size() {
        return all.length;
    }

    int at(int place) {
        if (place < 0 || place >= all.length) {
            throw new BrokenPhoto("no byte " + place);
        }
        return all[place] & 0xff;
    }

    /// Two bytes, the greater first.
    int two(int place) {
        return (at(place) << 8) | at(place + 1);
    }

    /// Four bytes, the greatest first; below zero when no file is that long.
    int four(int place) {
        return (two(place) << 16) | two(place + 2);
    }

    /// Three bytes, the greatest last.
    int threeBackwards(int place) {
        return at(place) | (at(place + 1) << 8) | (at(place + 2) << 16);
    }

    /// Four bytes, the greatest last; below zero when no file is that long.
    int fourBackwards(int place) {
        return threeBackwards(place) | (at(place + 3) << 24);
    }

    boolean says(int place, String letters) {
        for (var i = 0; i < letters.length(); i++) {
            if (place + i >= all.length || at(place + i) != letters.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    byte[] cut(int from, int to) {
        if (from < 0 || to < from || to > all.length) {
            throw new BrokenPhoto("no bytes " + from + " to " + to);
        }
        return Arrays.copyOfRange(all, from, to);
    }
}
