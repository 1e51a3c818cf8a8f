import Ingestion

@main struct Main {
  static func main() {
    HTMLWorker.runIfAsked()
  }
}
