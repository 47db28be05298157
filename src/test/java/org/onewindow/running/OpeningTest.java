package org.onewindow.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onewindow.HallTest;
import org.onewindow.organisation.Organisation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@HallTest
class OpeningTest {

    @Autowired
    IdentityService identities;

    @Autowired
    HallOrigin origin;

    @Autowired
    Organisation organisation;

    @Autowired
    Accounts accounts;

    @Autowired
    Administrator administrator;

    @Autowired
    DemoResidents residents;

    @Autowired
    TransactionTemplate transaction;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "clerk1",
                "clerk2",
                "community",
                "street",
                "street2",
                "streethead",
                "streethead2",
                "county",
                "county2",
                "countyhead",
                "police",
                "policehead",
                "supervisor",
                "modeler",
                "admin",
                "channel",
                "cardcentre"
            })
    void givesEveryPostAnAccountThatCanLogIn(String account) {
        assertThat(identities.checkPassword(account, "OneWindow-demo-1")).isTrue();
        assertThat(identities.createUserQuery().userId(account).singleResult().getFirstName())
                .matches("\\p{IsHan}+");
    }

    @Test
    void putsTheCommunityOfficerIntoAllFiveCommunities() {
        List<String> groups = identities.createGroupQuery().groupMember("community").list().stream()
                .map(Group::getId)
                .toList();

        assertThat(groups).hasSize(5).contains("community620102001001", "community620102001005");
    }

    @Test
    void keepsAnAdministratorSoThatCamundasSetupPageStaysShut() {
        assertThat(accounts.hasMember("camunda-admin")).isTrue();
    }

    @Test
    void furnishesADatabaseOnlyOnce() {
        long before = identities.createUserQuery().count();

        opening("demo").afterSingletonsInstantiated();

        assertThat(identities.createUserQuery().count()).isEqualTo(before);
    }

    @Test
    void givesAPostOfANewVersionToADatabaseOfAnOlderOne() {
        identities.deleteUser("cardcentre");
        identities.deleteGroup("cardcentre620102");

        opening("demo").afterSingletonsInstantiated();

        assertThat(identities.checkPassword("cardcentre", "OneWindow-demo-1")).isTrue();
        assertThat(accounts.hasMember("cardcentre620102")).isTrue();
    }

    @Test
    void refusesToRunADemonstrationAsARealOffice() {
        assertThatThrownBy(() -> opening("production").afterSingletonsInstantiated())
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("演示");
    }

    @Test
    void refusesAModeItDoesNotKnow() {
        assertThatThrownBy(() -> opening("prod")).isInstanceOf(CannotStart.class);
    }

    private Opening opening(String mode) {
        return new Opening(mode, origin, organisation, accounts, administrator, residents, transaction);
    }
}
