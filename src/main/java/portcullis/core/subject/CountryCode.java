package portcullis.core.subject;

/** A country or territory by its two-letter ISO 3166-1 code, or {@code XK} for Kosovo, which has none. */
public record CountryCode(String code) implements Comparable<CountryCode> {
    public CountryCode {
        if (code.length() != 2 || !isUpper(code.charAt(0)) || !isUpper(code.charAt(1))) {
            throw new IllegalArgumentException("a country code is two capital letters, not '" + code + "'");
        }
    }

    private static boolean isUpper(char letter) {
        return letter >= 'A' && letter <= 'Z';
    }

    @Override
    public int compareTo(CountryCode other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
