import HTTPServer
import KnowledgeBase
import KnowledgeModel

/// The description of the whole API (OpenAPI 3.1.0), made from the route table.
enum OpenAPI {
  static let bytes: [UInt8] = {
    var json = JSONWriter()
    write(Routes.all, into: &json)
    return json.bytes
  }()

  /// `GET /v1/openapi.json`
  @Sendable static func show(_ call: Call) throws -> Response {
    Response(
      status: 200, contentType: "application/json; charset=utf-8",
      headers: [Header("Cache-Control", "public, max-age=3600")], body: bytes)
  }

  private typealias Described = (route: Router<Endpoint>.Route, operation: Endpoint.Operation)

  private static func write(_ routes: [Router<Endpoint>.Route], into json: inout JSONWriter) {
    let described = routes.compactMap { route in
      route.endpoint.operation.map { (route: route, operation: $0) }
    }
    var components = ["Problem": Schema.Component.problem]
    for (_, operation) in described {
      for content in operation.body + operation.answer {
        content.schema.gather(into: &components)
      }
    }
    json.object { json in
      json.member("openapi", "3.1.0")
      json.key("info")
      json.object { json in
        json.member("title", "Trade Knowledge Base")
        json.member("version", Release.version)
        json.member(
          "description",
          "What the ten Centers of Excellence and Expertise and their partners know. Hidden and absent are "
            + "the same 404. Every answer bears X-Request-Id; refusals are problem details (RFC 9457) with a stable code."
        )
        json.key("license")
        json.object { json in
          json.member("name", "Apache-2.0")
          json.member("identifier", "Apache-2.0")
        }
      }
      json.key("servers")
      json.array { $0.object { $0.member("url", "/") } }
      json.key("paths")
      json.object { json in
        for pattern in patterns(of: described) {
          json.key(pattern)
          json.object { json in
            for entry in described where entry.route.pattern == pattern {
              json.key(entry.route.method.rawValue.lowercased())
              operation(entry, into: &json)
            }
          }
        }
      }
      json.key("components")
      json.object { json in
        json.key("schemas")
        json.object { json in
          for component in components.values.sorted(by: { $0.name < $1.name }) {
            json.key(component.name)
            component.schema().write(into: &json)
          }
        }
        json.key("responses")
        json.object { json in
          for (name, words) in refusals {
            json.key(name)
            problem(words, into: &json)
          }
        }
        json.key("securitySchemes")
        json.object { json in
          json.key("token")
          json.object { json in
            json.member("type", "http")
            json.member("scheme", "bearer")
            json.member("description", "A token made by `kb-cli token add`.")
          }
        }
      }
    }
  }

  private static func patterns(of described: [Described]) -> [String] {
    var seen: Set<String> = []
    return described.map(\.route.pattern).filter { seen.insert($0).inserted }
  }

  private static func operation(_ entry: Described, into json: inout JSONWriter) {
    let (route, operation) = entry
    json.object { json in
      json.member("operationId", operation.name)
      json.member("summary", operation.summary)
      json.members("tags", [tag(of: route.pattern)])
      json.key("security")
      json.array { json in
        if route.endpoint.audience.admits(.anonymous) { json.object { _ in } }
        json.object { $0.members("token", []) }
      }
      let captures = route.pattern.split(separator: "/").filter { $0.first == "{" }
        .map { Endpoint.Parameter.captured(String($0.dropFirst().dropLast()), in: route.pattern) }
      let parameters = captures + operation.parameters
      if !parameters.isEmpty {
        json.list("parameters", parameters) { parameter, json in
          Self.parameter(parameter, into: &json)
        }
      }
      if !operation.body.isEmpty {
        json.key("requestBody")
        json.object { json in
          json.member("required", !operation.isBodyOptional)
          contents(operation.body, into: &json)
        }
      }
      json.key("responses")
      json.object { json in
        json.key("\(operation.status)")
        json.object { json in
          json.member("description", operation.status == 201 ? "Made." : "As asked.")
          headers(operation, into: &json)
          if !operation.answer.isEmpty { contents(operation.answer, into: &json) }
        }
        for name in refusals(of: route, operation) + ["default"] {
          json.key(name)
          if let forms = Int(name).flatMap({ operation.refusals[$0] }) {
            refusal(name, forms, into: &json)
          } else {
            json.object { $0.member("$ref", "#/components/responses/\(name)") }
          }
        }
      }
    }
  }

  private static func refusal(
    _ name: String, _ forms: [Endpoint.Content], into json: inout JSONWriter
  ) {
    let problem = Endpoint.Content(
      mediaType: "application/problem+json", schema: .named(.problem))
    json.object { json in
      json.member("description", refusals.first { $0.0 == name }?.1 ?? "")
      contents([problem] + forms, into: &json)
    }
  }

  private static func tag(of pattern: String) -> String {
    let part = pattern.split(separator: "/").dropFirst().first.map(String.init) ?? "service"
    return String(part.prefix { $0 != ":" && $0 != "." })
  }

  private static func parameter(_ parameter: Endpoint.Parameter, into json: inout JSONWriter) {
    json.object { json in
      json.member("name", parameter.name)
      json.member("in", parameter.place.rawValue)
      json.member("description", parameter.note)
      if parameter.isRequired || parameter.place == .path { json.member("required", true) }
      if parameter.isList {
        json.member("style", "form")
        json.member("explode", false)
      }
      json.key("schema")
      parameter.write(into: &json)
      if let example = parameter.example {
        json.key("example")
        if parameter.isList {
          json.array { $0.string(example) }
        } else if case .integer = parameter.schema, let number = Int(example) {
          json.number(number)
        } else if case .flag = parameter.schema {
          json.bool(example == "true")
        } else {
          json.string(example)
        }
      }
    }
  }

  private static func contents(_ contents: [Endpoint.Content], into json: inout JSONWriter) {
    json.key("content")
    json.object { json in
      for content in contents {
        json.key(content.mediaType)
        json.object { json in
          json.key("schema")
          content.schema.write(into: &json)
          if let example = content.example {
            json.key("example")
            if content.mediaType == "application/json" {
              json.raw(example)
            } else {
              json.string(example)
            }
          }
        }
      }
    }
  }

  private static func headers(_ operation: Endpoint.Operation, into json: inout JSONWriter) {
    json.key("headers")
    json.object { json in
      for name in operation.answerHeaders + ["X-Request-Id"] {
        json.key(name)
        json.object { json in
          json.key("schema")
          json.object { $0.member("type", "string") }
        }
      }
    }
  }

  private static func problem(_ words: String, into json: inout JSONWriter) {
    json.object { json in
      json.member("description", words)
      json.key("content")
      json.object { json in
        json.key("application/problem+json")
        json.object { json in
          json.key("schema")
          Schema.named(.problem).write(into: &json)
        }
      }
    }
  }

  /// What may be answered instead of what was asked for, by status.
  private static let refusals = [
    ("400", "A parameter or the question cannot be read."),
    ("401", "The credentials open nothing, or are needed."),
    ("403", "Not for this role, this token or from this site."),
    ("404", "Not there, or not to be seen."), ("409", "It does not fit what is there."),
    ("410", "This page is no longer kept; `restart` begins again."),
    ("412", "It has been changed meanwhile."), ("413", "The body is too large."),
    ("415", "The body is encoded in a way that is not read."),
    ("422", "What was sent cannot be taken; every fault is named."),
    ("428", "If-Match is needed."),
    ("429", "Too many requests; Retry-After says when to come again."),
    ("503", "Not possible now; Retry-After says when to come again."),
    ("default", "Refused, or not possible now."),
  ]

  /// Which of them an endpoint may come to, by what it is.
  private static func refusals(
    of route: Router<Endpoint>.Route, _ operation: Endpoint.Operation
  ) -> [String] {
    let takesBody = !operation.body.isEmpty
    func takes(_ name: String) -> Bool { operation.parameters.contains { $0.name == name } }
    let ways = [
      "404": route.pattern.contains("{"), "409": route.endpoint.effect != .reads,
      "410": takes("cursor"), "412": takes("If-Match"), "413": takesBody, "415": takesBody,
      "422": takesBody, "428": takes("If-Match"), "default": false,
    ]
    return refusals.map(\.0).filter { ways[$0] ?? true }
  }
}

extension Endpoint.Parameter {
  /// The schema of what is sent: text without control characters, which no request line and no header has.
  fileprivate func write(into json: inout JSONWriter) {
    if isList { return Schema.list(schema).write(into: &json) }
    guard case .text(let longest) = schema else { return schema.write(into: &json) }
    json.object { json in
      json.member("type", "string")
      json.member("pattern", "^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f]*$")
      if let longest { json.member("maxLength", longest) }
    }
  }
}
