package studio.likeness.ui.gallery;

/// The gallery's words in both languages.
enum Words {
    EN,
    ZH;

    String of(String english, String chinese) {
        return this == EN ? english : chinese;
    }
}
