package org.onewindow.running;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.boot.web.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/** Looks at port, folder and outside database before anything is built, so that a mistake costs a second. */
class StartChecks implements ApplicationListener<ApplicationPreparedEvent> {

    @Override
    public void onApplicationEvent(ApplicationPreparedEvent event) {
        Environment settings = event.getApplicationContext().getEnvironment();
        if (event.getApplicationContext() instanceof WebServerApplicationContext) {
            checkPort(settings);
        }
        DataFolder.of(settings).prepare();
        OutsideDatabase.of(settings).ifPresent(OutsideDatabase::check);
    }

    static CannotStart portInUse(int port) {
        return new CannotStart("端口 " + port + " 已被占用，请先关闭占用它的程序，或用环境变量 SERVER_PORT 换一个端口。" + " Port " + port
                + " is in use: stop its program or choose another with SERVER_PORT.");
    }

    private static void checkPort(Environment settings) {
        int port = settings.getProperty("server.port", Integer.class, 8080);
        if (port <= 0) {
            return;
        }
        try (ServerSocket socket = new ServerSocket()) {
            InetAddress address = settings.getProperty("server.address", InetAddress.class);
            socket.bind(new InetSocketAddress(address, port));
        } catch (IOException e) {
            throw portInUse(port);
        }
    }
}
