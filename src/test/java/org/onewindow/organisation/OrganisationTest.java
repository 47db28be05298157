package org.onewindow.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onewindow.HallTest;
import org.springframework.beans.factory.annotation.Autowired;

@HallTest
class OrganisationTest {

    @Autowired
    Organisation organisation;

    @ParameterizedTest
    @ValueSource(strings = {"张家园", " 张家园社区 "})
    void findsACommunityByTheNamePeopleUse(String name) {
        assertThat(organisation.community(name)).map(Unit::code).contains("620102001003");
    }

    @Test
    void knowsNoCommunityOfAnotherStreet() {
        assertThat(organisation.community("八角")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"620102001", "620102", "110000", "110105", "231025", "620102001004"})
    void letsThisHallHandleEveryCaseItTakesIn(String area) {
        assertThat(organisation.groupsFor(area, "620102001004"))
                .containsEntry("communityGroup", "community620102001004")
                .containsEntry("streetGroup", "street620102001")
                .containsEntry("countyGroup", "county620102")
                .containsEntry("clerkGroup", "clerk620102001");
    }

    @ParameterizedTest
    @CsvSource(
            value = {"-", "620102001", "110105001002"},
            nullValues = "-")
    void givesTheStreetOfficeWhatNoCommunityOwns(String community) {
        assertThat(organisation.groupsFor("620102001", community)).containsEntry("communityGroup", "street620102001");
    }

    @ParameterizedTest
    @CsvSource({
        "620102001002, 示例县示例街道杨家园",
        "110105, 北京市",
        "310000, 上海市",
        "440305, 广东省深圳市",
        "231025, 黑龙江省林口县",
        "990000, 990000"
    })
    void readsAnAreaCodeOut(String code, String name) {
        assertThat(organisation.areaName(code)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "620102001002, 示例县示例街道杨家园",
        "110105, 北京市",
        "440305, 广东省深圳市",
        "231025, 黑龙江省林口县",
        "330102, ''",
        "330000, ''",
        "990102, ''",
        "'', ''"
    })
    void namesAPlaceOnlyWhereItKnowsTheCity(String code, String name) {
        assertThat(organisation.cityName(code).orElse("")).isEqualTo(name);
    }

    @Test
    void signsWithTheOfficeOfTheArea() {
        assertThat(organisation.officeName("620102001")).isEqualTo("示例街道办事处");
        assertThat(organisation.officeName("110000")).isEqualTo("示例街道办事处");
        assertThat(organisation.officeName("620102")).isEqualTo("示例县民政局");
    }

    @Test
    void callsOfficersByTheirNames() {
        assertThat(organisation.officerName("clerk1")).isEqualTo("王丽华");
        assertThat(organisation.officerName("nobody")).isEqualTo("nobody");
    }
}
