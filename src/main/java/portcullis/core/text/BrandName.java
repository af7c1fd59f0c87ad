package portcullis.core.text;

import java.util.List;

/**
 * What a name of a company is also known as.
 *
 * @param others the other names in Latin letters
 * @param source where it is said that they are one company's
 */
record BrandName(List<String> others, String source) {
    BrandName {
        others = List.copyOf(others);
    }
}
