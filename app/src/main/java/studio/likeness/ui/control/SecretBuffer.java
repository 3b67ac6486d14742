package studio.likeness.ui.control;

import java.util.Arrays;
import studio.likeness.core.secret.Secret;

/// What is being typed into a [SecretField], in one array that is wiped whenever another takes its
/// place. No String is ever made of it.
final class SecretBuffer {
    /// Longer than 24 words with their blanks, and than any password.
    static final int MOST = 1_024;

    private char[] characters = new char[0];
    private int caret;
    private boolean whole;

    int length() {
        return characters.length;
    }

    char at(int index) {
        return characters[index];
    }

    int caret() {
        return caret;
    }

    /// Everything is marked: what is typed next takes its place.
    boolean isWhole() {
        return whole;
    }

    void markWhole() {
        whole = characters.length > 0;
        caret = characters.length;
    }

    void moveTo(int place) {
        whole = false;
        caret = Math.clamp(place, 0, characters.length);
    }

    /// A line's end that came along with a paste counts as a blank.
    void insert(CharSequence typed) {
        if (whole) {
            wipe();
        }
        var room = Math.min(typed.length(), MOST - characters.length);
        var next = new char[characters.length + room];
        System.arraycopy(characters, 0, next, 0, caret);
        for (var i = 0; i < room; i++) {
            var letter = typed.charAt(i);
            next[caret + i] = Character.isISOControl(letter) ? ' ' : letter;
        }
        System.arraycopy(characters, caret, next, caret + room, characters.length - caret);
        replace(next, caret + room);
    }

    void deleteBefore() {
        if (whole) {
            wipe();
        } else if (caret > 0) {
            cut(caret - 1);
        }
    }

    void deleteAfter() {
        if (whole) {
            wipe();
        } else if (caret < characters.length) {
            cut(caret);
        }
    }

    private void cut(int place) {
        var next = new char[characters.length - 1];
        System.arraycopy(characters, 0, next, 0, place);
        System.arraycopy(characters, place + 1, next, place, next.length - place);
        replace(next, place);
    }

    void wipe() {
        replace(new char[0], 0);
    }

    private void replace(char[] next, int place) {
        Arrays.fill(characters, '\0');
        characters = next;
        caret = place;
        whole = false;
    }

    /// A copy, which the caller closes.
    Secret copy() {
        return new Secret(characters.clone());
    }
}
