package portcullis.core.subject;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The English names and the codes under which official lists write countries, after ISO 3166-1 and the Treasury
 * Department's usage. A name that is none of them gives nothing: it is never guessed.
 *
 * <p>Parts of a country that a list sets apart from it, such as {@code Crimea (Occupied)}, give nothing either, since the
 * regulations treat them apart (15 CFR 746.6). {@code UK} and {@code PRC}, which lists use, are taken as the codes they
 * stand for; a code that is not assigned is no country.
 */
public final class CountryNames {
    private static final String TABLE = """
            AD Andorra; AE United Arab Emirates, UAE, U.A.E.; AF Afghanistan; AG Antigua and Barbuda; AI Anguilla
            AL Albania; AM Armenia; AO Angola; AQ Antarctica; AR Argentina; AS American Samoa; AT Austria; AU Australia
            AW Aruba; AX Aland Islands; AZ Azerbaijan; BA Bosnia and Herzegovina, Bosnia; BB Barbados; BD Bangladesh
            BE Belgium; BF Burkina Faso; BG Bulgaria; BH Bahrain; BI Burundi; BJ Benin; BL Saint Barthelemy; BM Bermuda
            BN Brunei, Brunei Darussalam; BO Bolivia; BQ Bonaire; BR Brazil; BS Bahamas
            BT Bhutan; BV Bouvet Island; BW Botswana; BY Belarus; BZ Belize; CA Canada; CC Cocos Islands
            CD Democratic Republic of the Congo, Congo Democratic Republic of the, Congo Kinshasa, DR Congo, DRC, Zaire
            CF Central African Republic; CG Congo, Republic of the Congo, Congo Republic of the, Congo Brazzaville
            CH Switzerland; CI Cote d'Ivoire, Cote d Ivoire, Ivory Coast; CK Cook Islands; CL Chile; CM Cameroon
            CN China, PRC, P.R.C., P.R. China, PR China, People's Republic of China, Mainland China; CO Colombia
            CR Costa Rica; CU Cuba; CV Cape Verde, Cabo Verde; CW Curacao; CX Christmas Island; CY Cyprus
            CZ Czech Republic, Czechia; DE Germany; DJ Djibouti; DK Denmark; DM Dominica; DO Dominican Republic
            DZ Algeria; EC Ecuador; EE Estonia; EG Egypt; EH Western Sahara; ER Eritrea; ES Spain; ET Ethiopia
            FI Finland; FJ Fiji; FK Falkland Islands; FM Micronesia; FO Faroe Islands; FR France; GA Gabon
            GB United Kingdom, UK, U.K., Great Britain, England, Scotland, Wales, Northern Ireland; GD Grenada
            GE Georgia; GF French Guiana; GG Guernsey; GH Ghana; GI Gibraltar; GL Greenland; GM Gambia; GN Guinea
            GP Guadeloupe; GQ Equatorial Guinea; GR Greece; GS South Georgia; GT Guatemala; GU Guam; GW Guinea-Bissau
            GY Guyana; HK Hong Kong, Hong Kong SAR; HM Heard Island; HN Honduras; HR Croatia; HT Haiti; HU Hungary
            ID Indonesia; IE Ireland; IL Israel; IM Isle of Man, Man Isle of; IN India
            IO British Indian Ocean Territory; IQ Iraq; IR Iran, Islamic Republic of Iran; IS Iceland
            IT Italy; JE Jersey; JM Jamaica; JO Jordan; JP Japan; KE Kenya; KG Kyrgyzstan, Kyrgyz Republic; KH Cambodia
            KI Kiribati; KM Comoros; KN Saint Kitts and Nevis, St Kitts and Nevis
            KP North Korea, Korea North, DPRK, Democratic People's Republic of Korea
            KR South Korea, Korea South, Republic of Korea, Korea Republic of; KW Kuwait; KY Cayman Islands
            KZ Kazakhstan; LA Laos, Lao People's Democratic Republic; LB Lebanon; LC Saint Lucia, St Lucia
            LI Liechtenstein; LK Sri Lanka; LR Liberia; LS Lesotho; LT Lithuania; LU Luxembourg; LV Latvia; LY Libya
            MA Morocco; MC Monaco; MD Moldova, Republic of Moldova; ME Montenegro; MF Saint Martin; MG Madagascar
            MH Marshall Islands; MK North Macedonia, North Macedonia The Republic of, Macedonia; ML Mali
            MM Burma, Myanmar; MN Mongolia; MO Macau, Macao, Macau SAR; MP Northern Mariana Islands; MQ Martinique
            MR Mauritania; MS Montserrat; MT Malta; MU Mauritius; MV Maldives; MW Malawi; MX Mexico; MY Malaysia
            MZ Mozambique; NA Namibia; NC New Caledonia; NE Niger; NF Norfolk Island; NG Nigeria; NI Nicaragua
            NL Netherlands, Holland; NO Norway; NP Nepal; NR Nauru; NU Niue; NZ New Zealand; OM Oman; PA Panama
            PE Peru; PF French Polynesia; PG Papua New Guinea; PH Philippines; PK Pakistan; PL Poland
            PM Saint Pierre and Miquelon; PN Pitcairn; PR Puerto Rico
            PS Palestine, Palestinian, Palestinian Territories, State of Palestine, West Bank, Gaza
            PT Portugal; PW Palau; PY Paraguay; QA Qatar; RE Reunion; RO Romania; RS Serbia
            RU Russia, Russian Federation; RW Rwanda; SA Saudi Arabia; SB Solomon Islands; SC Seychelles; SD Sudan
            SE Sweden; SG Singapore; SH Saint Helena; SI Slovenia; SJ Svalbard; SK Slovakia, Slovak Republic
            SL Sierra Leone; SM San Marino; SN Senegal; SO Somalia; SR Suriname; SS South Sudan
            ST Sao Tome and Principe; SV El Salvador; SX Sint Maarten; SY Syria, Syrian Arab Republic
            SZ Eswatini, Swaziland; TC Turks and Caicos Islands; TD Chad; TF French Southern Territories; TG Togo
            TH Thailand; TJ Tajikistan; TK Tokelau; TL Timor-Leste, East Timor; TM Turkmenistan; TN Tunisia; TO Tonga
            TR Turkey, Turkiye, Türkiye; TT Trinidad and Tobago; TV Tuvalu; TW Taiwan; TZ Tanzania; UA Ukraine
            UG Uganda; UM US Minor Outlying Islands; US United States, USA, U.S.A., U.S., United States of America
            UY Uruguay; UZ Uzbekistan; VA Holy See, Vatican City; VC Saint Vincent and the Grenadines
            VE Venezuela; VG British Virgin Islands, Virgin Islands British; VI US Virgin Islands, Virgin Islands US
            VN Vietnam, Viet Nam; VU Vanuatu; WF Wallis and Futuna; WS Samoa; XK Kosovo; YE Yemen; YT Mayotte
            ZA South Africa; ZM Zambia; ZW Zimbabwe
            """;

    private static final Pattern DROPPED = Pattern.compile("[.'’]");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ARTICLE = Pattern.compile("^THE | THE$");
    private static final Map<String, CountryCode> BY_CODE = new HashMap<>();
    private static final Map<String, CountryCode> BY_NAME = new HashMap<>();

    static {
        for (String entry : TABLE.strip().split("[;\n]", -1)) {
            String line = entry.strip();
            var code = new CountryCode(line.substring(0, 2));
            BY_CODE.put(code.code(), code);
            for (String name : line.substring(3).split(",", -1)) {
                BY_NAME.put(key(name), code);
            }
        }
    }

    private CountryNames() {}

    /** The country that has this code, in capital letters; absent when the code is not assigned. */
    public static Optional<CountryCode> ofCode(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** The country that a code in capital letters or an English name in any case stands for; absent when it is neither. */
    public static Optional<CountryCode> find(String codeOrName) {
        return ofCode(codeOrName).or(() -> Optional.ofNullable(BY_NAME.get(key(codeOrName))));
    }

    /** Capital letters and single spaces, without points, commas, apostrophes and the article. */
    private static String key(String name) {
        String letters = DROPPED.matcher(name.toUpperCase(Locale.ROOT)).replaceAll("");
        return ARTICLE.matcher(BETWEEN.matcher(letters).replaceAll(" ").strip()).replaceAll("");
    }
}
