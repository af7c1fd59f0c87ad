package portcullis.edge.faces.view;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import portcullis.core.subject.CountryCode;

/** How pages write countries: the English name with the code, such as {@code Singapore (SG)}. */
public final class Countries {
    private Countries() {}

    public static String named(CountryCode country) {
        String name = new Locale.Builder().setRegion(country.code()).build().getDisplayCountry(Locale.ENGLISH);
        return name.equals(country.code()) ? name : name + " (" + country.code() + ")";
    }

    public static String named(List<CountryCode> countries) {
        return countries.stream().map(Countries::named).collect(Collectors.joining(", "));
    }
}
