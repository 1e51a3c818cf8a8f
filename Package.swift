// swift-tools-version: 6.2
import PackageDescription

/// Every Swift target is compiled with these. A warning is an error.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

/// A library target living inside one of the top-level source folders.
func module(_ name: String, in path: String, uses targets: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: targets, path: "Sources/\(path)", swiftSettings: strict)
}

/// Data files compiled in. A target of its own: embedding is slow to build.
func embedded(_ name: String, in path: String, files: String) -> Target {
  .target(
    name: name, path: "Sources/\(path)", resources: [.embedInCode(files)],
    swiftSettings: [.enableUpcomingFeature("InternalImportsByDefault")])
}

/// A test target; all of them may use the test support.
func tests(
  _ name: String, of targets: [Target.Dependency], data: [String] = []
) -> Target {
  .testTarget(
    name: name, dependencies: targets + ["TestSupport"], exclude: data, swiftSettings: strict)
}

let package = Package(
  name: "KnowledgeBase",
  products: [
    .executable(name: "kb-server", targets: ["kb-server"]),
    .executable(name: "kb-cli", targets: ["kb-cli"]),
  ],
  targets: [
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(
      name: "CMicroHTTPD", pkgConfig: "libmicrohttpd", providers: [.apt(["libmicrohttpd-dev"])]),
    .systemLibrary(name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),
    .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),
    .systemLibrary(
      name: "CSeccomp", pkgConfig: "libseccomp", providers: [.apt(["libseccomp-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(
      name: "CSystemd", pkgConfig: "libsystemd", providers: [.apt(["libsystemd-dev"])]),
    // It comes with libmicrohttpd-dev.
    .systemLibrary(name: "CGnuTLS", pkgConfig: "gnutls", providers: [.apt(["libgnutls28-dev"])]),

    module("KnowledgeModel", in: "KnowledgeBase/Model"),
    module("Cryptography", in: "KnowledgeBase/Crypto", uses: ["CSodium"]),
    module("Compression", in: "KnowledgeBase/Compression", uses: ["CZlib"]),
    module("TextAnalysis", in: "KnowledgeBase/Text", uses: ["CStemmer"]),
    module("Scrubbing", in: "KnowledgeBase/Scrub", uses: ["Compression"]),
    module("Delivery", in: "KnowledgeBase/Delivery", uses: ["CGnuTLS"]),
    .target(name: "CReferenceData", exclude: ["Data"]),
    module("ReferenceData", in: "KnowledgeBase/Reference", uses: ["CReferenceData"]),
    module("SearchEngine", in: "KnowledgeBase/Search", uses: ["TextAnalysis"]),
    module(
      "TradeLanguage", in: "KnowledgeBase/Trade",
      uses: ["KnowledgeModel", "TextAnalysis", "ReferenceData"]),
    module(
      "Ingestion", in: "KnowledgeBase/Ingest",
      uses: ["KnowledgeModel", "TextAnalysis", "Cryptography", "CLibXML2", "CSeccomp"]),
    module(
      "RecordStore", in: "KnowledgeBase/Store",
      uses: ["KnowledgeModel", "Cryptography", "CSQLite"]),
    module(
      "Courseware", in: "KnowledgeBase/Teaching",
      uses: ["KnowledgeModel", "TextAnalysis", "Compression"]),
    module(
      "KnowledgeBase", in: "KnowledgeBase/Workspace",
      uses: [
        "KnowledgeModel", "TextAnalysis", "Cryptography", "SearchEngine", "TradeLanguage",
        "Ingestion", "RecordStore", "Courseware", "ReferenceData", "Delivery", "Compression",
        "Scrubbing",
      ]),

    module("HTTPServer", in: "kb-server/HTTP", uses: ["CMicroHTTPD", "Compression"]),
    embedded("WebAssets", in: "kb-server/Web", files: "assets"),
    .executableTarget(
      name: "kb-server",
      dependencies: [
        "KnowledgeBase", "KnowledgeModel", "RecordStore", "Courseware", "Ingestion", "HTTPServer",
        "WebAssets", "CSystemd",
      ],
      path: "Sources/kb-server/App", swiftSettings: strict),
    .executableTarget(
      name: "kb-cli",
      dependencies: [
        "KnowledgeBase", "KnowledgeModel", "RecordStore", "Courseware", "Ingestion", "Delivery",
      ],
      path: "Sources/kb-cli", swiftSettings: strict),

    .executableTarget(
      name: "kb-bench", dependencies: ["SearchEngine", "TextAnalysis"], path: "bench/engine"),
    .executableTarget(
      name: "kb-bench-product", dependencies: ["KnowledgeBase", "KnowledgeModel"],
      path: "bench/product"),
    .executableTarget(
      name: "kb-bench-exchange", dependencies: ["KnowledgeBase", "KnowledgeModel", "RecordStore"],
      path: "bench/exchange"),
    .executableTarget(
      name: "kb-bench-ingest", dependencies: ["KnowledgeBase", "KnowledgeModel", "RecordStore"],
      path: "bench/ingest"),

    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    tests("KnowledgeModelTests", of: ["KnowledgeModel"]),
    tests("TextAnalysisTests", of: ["TextAnalysis"]),
    tests("DeliveryTests", of: ["Delivery"]),
    tests("ScrubbingTests", of: ["Scrubbing", "Compression"]),
    .testTarget(
      name: "SearchEngineTests", dependencies: ["SearchEngine", "TextAnalysis", "TestSupport"],
      exclude: ["Golden"], swiftSettings: strict),
    tests(
      "TradeLanguageTests", of: ["TradeLanguage", "TextAnalysis", "KnowledgeModel"], data: ["Cases"]
    ),
    .testTarget(
      name: "IngestionTests",
      dependencies: ["Ingestion", "KnowledgeModel", "Cryptography", "kb-cli", "TestSupport"],
      exclude: ["Letters"], swiftSettings: strict),
    tests("RecordStoreTests", of: ["RecordStore", "KnowledgeModel", "Cryptography"]),
    tests("CoursewareTests", of: ["Courseware", "KnowledgeModel", "Compression"]),
    tests(
      "WorkspaceTests",
      of: [
        "KnowledgeBase", "KnowledgeModel", "RecordStore", "TradeLanguage", "Courseware",
        "Cryptography",
      ]),
    tests("HTTPServerTests", of: ["HTTPServer"]),
    tests(
      "ServerTests",
      of: [
        "kb-server", "HTTPServer", "KnowledgeBase", "KnowledgeModel", "RecordStore", "Ingestion",
      ]),
    tests("JourneyTests", of: ["kb-cli", "kb-server", "Delivery", "Ingestion"]),
    tests("ArchitectureTests", of: []),
  ],
  swiftLanguageModes: [.v6]
)

// Fuzz targets bring a main function of their own, so they are only there when they are asked for.
if Context.environment["KB_FUZZ"] == "1" {
  for (name, folder) in [
    ("kb-fuzz-segment", "Segment"), ("kb-fuzz-query", "Query"), ("kb-fuzz-lesson", "Lesson"),
    ("kb-fuzz-mail", "Mail"), ("kb-fuzz-scrub", "Scrub"),
  ] {
    package.products.append(.executable(name: name, targets: [name]))
    package.targets.append(
      .executableTarget(
        name: name,
        dependencies: ["SearchEngine", "TextAnalysis", "Courseware", "Ingestion", "Scrubbing"],
        path: "Tests/Fuzz/\(folder)",
        swiftSettings: [.unsafeFlags(["-parse-as-library", "-enable-testing"])]))
  }
}
