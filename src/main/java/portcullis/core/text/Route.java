package portcullis.core.text;

/** How a reading of a name came about; the evidence says which one carried a match. */
public enum Route {
    WRITTEN("as written"),
    SOUND("by its sound"),
    SYLLABLES("by its sound, syllable by syllable"),
    MEANING("by its meaning"),
    BRAND("by the name it is known by"),
    PART("by the part in one script");

    private final String says;

    Route(String says) {
        this.says = says;
    }

    public String says() {
        return says;
    }
}
