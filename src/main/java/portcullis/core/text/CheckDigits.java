package portcullis.core.text;

/** The public rules by which registers let a number be told from a mistyped one. Letters are capitals, signs are gone. */
final class CheckDigits {
    private static final String USCC_SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] USCC_WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int[] INN_FIRST = {7, 2, 4, 10, 3, 5, 9, 4, 6, 8};
    private static final int[] INN_SECOND = {3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8};
    private static final int[] INN_COMPANY = {2, 4, 10, 3, 5, 9, 4, 6, 8};

    private CheckDigits() {}

    /** China's Unified Social Credit Code: 18 signs, the last from the others modulo 31 (GB 32100-2015). */
    static boolean uscc(String code) {
        if (code.length() != 18) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < USCC_WEIGHTS.length; i++) {
            int value = USCC_SIGNS.indexOf(code.charAt(i));
            if (value < 0) {
                return false;
            }
            sum += value * USCC_WEIGHTS[i];
        }
        return USCC_SIGNS.indexOf(code.charAt(17)) == (31 - sum % 31) % 31;
    }

    /** Legal Entity Identifier: 20 signs, as a number with A = 10 … Z = 35 it leaves 1 modulo 97 (ISO 17442, ISO 7064). */
    static boolean lei(String code) {
        if (code.length() != 20) {
            return false;
        }
        int rest = 0;
        for (int i = 0; i < code.length(); i++) {
            int value = Character.digit(code.charAt(i), 36);
            if (value < 0 || code.charAt(i) > 'Z') {
                return false;
            }
            rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
        }
        return rest == 1;
    }

    /** Russia's taxpayer number: 10 digits for a company, 12 for a person (order ED-7-14/559 of 2020, annex). */
    static boolean inn(String code) {
        if (!isDigits(code)) {
            return false;
        }
        return switch (code.length()) {
            case 10 -> weighted(code, INN_COMPANY) % 11 % 10 == digit(code, 9);
            case 12 ->
                weighted(code, INN_FIRST) % 11 % 10 == digit(code, 10)
                        && weighted(code, INN_SECOND) % 11 % 10 == digit(code, 11);
            default -> false;
        };
    }

    /** Russia's registration number: 13 digits for a company (modulo 11), 15 for a person in business (modulo 13). */
    static boolean ogrn(String code) {
        if (!isDigits(code) || (code.length() != 13 && code.length() != 15)) {
            return false;
        }
        int last = code.length() - 1;
        return Long.parseLong(code.substring(0, last)) % (last - 1) % 10 == digit(code, last);
    }

    /** Kazakhstan's business and personal numbers: 12 digits, the last modulo 11 in two rounds. */
    static boolean bin(String code) {
        if (!isDigits(code) || code.length() != 12) {
            return false;
        }
        int check = kazakh(code, 1);
        if (check == 10) {
            check = kazakh(code, 3);
        }
        return check == digit(code, 11);
    }

    private static int kazakh(String code, int first) {
        int sum = 0;
        for (int i = 0; i < 11; i++) {
            sum += digit(code, i) * ((first - 1 + i) % 11 + 1);
        }
        return sum % 11;
    }

    /** A ship's number at the International Maritime Organization: seven digits, weights 7 to 2 (resolution A.1117(30)). */
    static boolean imo(String code) {
        if (!isDigits(code) || code.length() != 7) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < 6; i++) {
            sum += digit(code, i) * (7 - i);
        }
        return sum % 10 == digit(code, 6);
    }

    private static int weighted(String code, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += digit(code, i) * weights[i];
        }
        return sum;
    }

    private static int digit(String code, int at) {
        return code.charAt(at) - '0';
    }

    static boolean isDigits(String code) {
        return !code.isEmpty() && code.chars().allMatch(sign -> sign >= '0' && sign <= '9');
    }
}
