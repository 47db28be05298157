package org.onewindow.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdministratorTest {

    final Accounts accounts = mock(Accounts.class);

    @Test
    void isCreatedOnceFromTheEnvironment() {
        new Administrator(accounts, "chief", "a-long-Enough-1").ensure();

        verify(accounts).ensure(any(), eq("a-long-Enough-1"));
    }

    @Test
    void staysAsItIsWhenThereAlreadyIsOne() {
        when(accounts.hasMember("camunda-admin")).thenReturn(true);

        new Administrator(accounts, "", "").ensure();

        verify(accounts, never()).ensure(any(), any());
    }

    @ParameterizedTest
    @CsvSource({
        "'', 'a-long-Enough-1', ONEWINDOW_ADMIN_USER",
        "chief, '', ONEWINDOW_ADMIN_PASSWORD",
        "chief, short-1, ONEWINDOW_ADMIN_PASSWORD",
        "chief, aaaaaaaaaaaaaaaa, ONEWINDOW_ADMIN_PASSWORD",
        "chief, the-Chief-is-here, ONEWINDOW_ADMIN_PASSWORD",
        "chief, OneWindow-demo-1, 演示密码"
    })
    void refusesToOpenWithAnOpenDoor(String account, String password, String named) {
        assertThatThrownBy(() -> new Administrator(accounts, account, password).ensure())
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(named);
    }

    @Test
    void refusesTheDemoPasswordAlsoWhenItIsNotNeeded() {
        when(accounts.hasMember("camunda-admin")).thenReturn(true);

        assertThatThrownBy(() -> new Administrator(accounts, "chief", "OneWindow-demo-1").ensure())
                .isInstanceOf(CannotStart.class);
        assertThat(DemoOffice.PASSWORD).isEqualTo("OneWindow-demo-1");
    }
}
