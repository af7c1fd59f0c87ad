package portcullis.core.text;

/** How a reading of a name came about; the evidence says which one carried a match. */
public enum Route {
    WRITTEN("as written"),
    /** Common words by their meaning, as company names are translated. */
    SOUND("by its sound"),
    SPELLED("by the sound of every word"),
    PERSON("by its sound, as a person's name"),
    WADE_GILES("by its sound, as Taiwan spells it"),
    CANTONESE("by its sound, as Hong Kong spells it"),
    SPELLING("in another usual spelling"),
    MEANING("by its meaning"),
    BRAND("by the name it is known by"),
    PART("by the part in one script");

    private final String says;

    /** Whether the words are derived from a name in Han for a company, and so not those that its bearer must have chosen. */
    public boolean isFromHan() {
        return this == SOUND
                || this == SPELLED
                || this == MEANING
                || this == BRAND
                || this == WADE_GILES
                || this == CANTONESE;
    }

    Route(String says) {
        this.says = says;
    }

    public String says() {
        return says;
    }
}
