package portcullis.core.watchlist;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an entry asks for is read from its words; what cannot be read is for a person, never "everything" or "nothing". */
final class LicenseTermsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ALL | For all items subject to the EAR. (See §744.11 of the EAR)
            ALL | All Items Subject to the EAR
            ALL | For All Items Subject to the EAR (See §734.9(e)(2), and §744.11 of the EAR)4.
            ALL | Any item subject to the EAR
            ALL | All items subject to the EAR; section 744.11.
            ALL_BUT | All items subject to the EAR except for: crude oil, condensates
            ALL_BUT | All items subject to the EAR, apart from items that an authorization names
            PROJECTS | For all items subject to the EAR when used in projects specified in § 746.8(a)(4) of the EAR
            CONTROL_LIST_AND_SOME | For items on the CCL and EAR99 items listed in supplement no. 7 to part 746 of the EAR.
            CONTROL_LIST_AND_SOME | For items on the CCL and listed in supplement no. 7 to part 746 of the EAR
            CONTROL_LIST | For all items on the CCL
            CONTROL_LIST | Items on the Commerce Control List
            SUPPLEMENT_2 | For any item subject to the EAR listed in supplement no. 2 to part 744.
            SUPPLEMENT_2 | Items of supplement no. 2 to part 744; section 744.21.
            OTHER | Technology for its drones
            UNSTATED | ''
            """)
    void the_items_that_an_entry_reaches(ItemScope scope, String requirement) {
        assertThat(ItemScope.parse(requirement)).isEqualTo(scope);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DENIAL | Policy of denial for all items apart from food and medicine, which will be reviewed on a case-by-case basis.
            DENIAL | Policy of denial See §§ 746.8(b) and 744.21(e).
            PRESUMPTION_OF_DENIAL | Presumption for denial
            PRESUMPTION_OF_DENIAL | Case-by-case review for ECCN 1A995; presumption of denial for all other items subject to the EAR
            CASE_BY_CASE | Case-by-case for all items listed on the CCL. Presumption of approval for EAR99 items
            CASE_BY_CASE | casa-by-case review
            CASE_BY_CASE | Case by case.
            PRESUMPTION_OF_APPROVAL | Presumption of approval for EAR99 items
            OTHER | See § 744.2(d) of the EAR
            UNSTATED | ' '
            """)
    void the_strictest_review_policy_that_an_entry_names(ReviewPolicy policy, String text) {
        assertThat(ReviewPolicy.parse(text)).isEqualTo(policy);
    }
}
