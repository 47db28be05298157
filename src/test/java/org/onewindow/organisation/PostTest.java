package org.onewindow.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PostTest {

    @ParameterizedTest
    @CsvSource({
        "CLERK, 620102001, clerk620102001",
        "COMMUNITY, 620102001003, community620102001003",
        "STREETHEAD, 620102001003, streethead620102001",
        "COUNTY, 620102001, county620102",
        "POLICE, 620102001, police620102001",
        "POLICEHEAD, 620102001, policehead620102",
        "ADMIN, 620102001, camunda-admin"
    })
    void namesItsGroupByPostAndArea(Post post, String area, String group) {
        assertThat(post.groupIn(area)).isEqualTo(group);
    }

    @ParameterizedTest
    @EnumSource(Post.class)
    void usesOnlyGroupIdsTheEngineAccepts(Post post) {
        assertThat(post.groupIn("620102001003")).matches("[a-zA-Z0-9]+|camunda-admin");
    }
}
