private import CSystemd

/// Tells systemd how the server does (sd_notify, `Type=notify`); nothing where systemd did not start it.
enum Notifier {
  static func say(_ state: String) { _ = unsafe sd_notify(0, state) }
}
