// swift-format-ignore-file
// Made by scripts/tariff-schedule; not edited by hand.

/// The Harmonized Tariff Schedule of the United States as far as it is at hand.
///
/// One record a line, fields separated by tabs: `S` number title of a section, `C` number title of a
/// chapter, else indent, number (empty for a text that only groups) and description. A literal, because a
/// resource of this size is slow to build.
package enum TariffSchedule {
  /// The day of the edition.
  package static let edition = "2025-01-01"

  package static let lines: String = #"""
S	1	Live Animals; Animal Products
C	01	Live animals
C	02	Meat and edible meat offal
C	03	Fish and crustaceans, molluscs and other aquatic invertebrates
C	04	Dairy produce; birds eggs; natural honey; edible products of animal origin, not elsewhere specified or included
C	05	Products of animal origin, not elsewhere specified or included
S	2	Vegetable Products
C	06	Live trees and other plants; bulbs, roots and the like; cut flowers and ornamental foliage
C	07	Edible vegetables and certain roots and tubers
C	08	Edible fruit and nuts; peel of citrus fruit or melons
C	09	Coffee, tea, maté and spices
0	0901	Coffee, whether or not roasted or decaffeinated; coffee husks and skins; coffee substitutes containing coffee in any proportion
1		Coffee, not roasted
2	0901.11.00	Not decaffeinated
3		Arabica
4	0901.11.0015	Certified organic
4	0901.11.0025	Other
3		Robusta
4	0901.11.0035	Certified organic
4	0901.11.0040	Other
3		Other
4	0901.11.0050	Certified organic
4	0901.11.0065	Other
2	0901.12.00	Decaffeinated
3		Arabica
4	0901.12.0020	Certified organic
4	0901.12.0035	Other
3		Robusta
4	0901.12.0040	Certified organic
4	0901.12.0055	Other
3		Other
4	0901.12.0060	Certified organic
4	0901.12.0075	Other
1		Coffee, roasted
2	0901.21.00	Not decaffeinated
3		In retail containers weighing 2 kg or less
4		Arabica
5	0901.21.0015	Certified organic
5	0901.21.0020	Other
4		Robusta
5	0901.21.0025	Certified organic
5	0901.21.0029	Other
4		Other
5	0901.21.0040	Certified organic
5	0901.21.0049	Other
3		Other
4	0901.21.0055	Certified organic
4	0901.21.0065	Other
2	0901.22.00	Decaffeinated
3		In retail containers weighing 2 kg or less
4	0901.22.0035	Certified organic
4		Other
5	0901.22.0040	Arabica
5	0901.22.0050	Robusta
5	0901.22.0055	Other
3		Other
4		Arabica
5	0901.22.0065	Certified organic
5	0901.22.0070	Other
4		Robusta
5	0901.22.0075	Certified organic
5	0901.22.0080	Other
4	0901.22.0090	Other
1	0901.90	Other
2	0901.90.1000	Coffee husks and skins
2	0901.90.2000	Coffee substitutes containing coffee
0	0902	Tea, whether or not flavored
1	0902.10	Green tea (not fermented) in immediate packings of a content not exceeding 3 kg
2	0902.10.10	Flavored
3	0902.10.1015	Certified organic
3	0902.10.1050	Other
2	0902.10.90	Other
3	0902.10.9015	Certified organic
3	0902.10.9050	Other
1	0902.20	Other green tea (not fermented)
2	0902.20.1000	Flavored
2	0902.20.90	Other
3	0902.20.9015	Certified organic
3	0902.20.9050	Other
1	0902.30.00	Black tea (fermented) and partly fermented tea, in immediate packings of a content not exceeding 3 kg
2		In tea bags
3	0902.30.0015	Certified organic
3	0902.30.0050	Other
2	0902.30.0090	Other
1	0902.40.0000	Other black tea (fermented) and other partly fermented tea
0	0903.00.0000	Maté
0	0904	Pepper of the genus Piper; dried or crushed or ground fruits of the genus Capsicum (peppers) or of the genus Pimenta (e.g., allspice)
1		Pepper of the genus Piper
2	0904.11.00	Neither crushed nor ground
3	0904.11.0020	Black
3	0904.11.0040	White
2	0904.12.0000	Crushed or ground
1		Fruits of the genus Capsicum or of the genus Pimenta
2	0904.21	Dried, neither crushed nor ground
3		Of the genusCapsicum(including cayenne pepper, paprika and red pepper)
4	0904.21.2000	Paprika
4	0904.21.4000	Anaheim and ancho pepper
4	0904.21.60	Other
5	0904.21.6010	Bell peppers
5	0904.21.6020	Jalapeno peppers
5	0904.21.6090	Other
3	0904.21.8000	Of the genus Pimenta (including allspice)
2	0904.22	Crushed or ground
3		Of the genus Capsicum (including cayenne Pepper, paprika and red pepper)
4	0904.22.2000	Paprika
4	0904.22.4000	Anaheim and ancho pepper
4	0904.22.7300	Mixtures of mashed or macerated hot red peppers and salt
4	0904.22.7600	Other
3	0904.22.8000	Of the genus Pimenta (including allspice)
0	0905	Vanilla
1	0905.10.0000	Neither crushed nor ground
1	0905.20.0000	Crushed or ground
0	0906	Cinnamon and cinnamon-tree flowers
1		Neither crushed nor ground
2	0906.11.0000	Cinnamon (Cinnamomum zeylanicum Blume)
2	0906.19.0000	Other
1	0906.20.0000	Crushed or ground
0	0907	Cloves (whole fruit, cloves and stems)
1	0907.10.0000	Neither crushed nor ground
1	0907.20.0000	Crushed or ground
0	0908	Nutmeg, mace and cardamoms
1		Nutmeg
2	0908.11.0000	Neither crushed nor ground
2	0908.12.0000	Crushed or ground
1		Mace
2	0908.21.0000	Neither crushed nor ground
2	0908.22	Crushed or ground
3	0908.22.2000	Bombay or wild mace, ground
3	0908.22.4000	Other
1		Cardamoms
2	0908.31.0000	Neither crushed nor ground
2	0908.32.0000	Crushed or ground
0	0909	Seeds of anise, badian, fennel, coriander, cumin or caraway; juniper berries
1		Seeds of coriander
2	0909.21.0000	Neither crushed nor ground
2	0909.22.0000	Crushed or ground
1		Seeds of cumin
2	0909.31.0000	Neither crushed nor ground
2	0909.32.0000	Crushed or ground
1		Seeds of anise, badian, caraway or fennel; juniper berries
2	0909.61.0000	Neither crushed nor ground
2	0909.62.0000	Crushed or ground
0	0910	Ginger, saffron, turmeric (curcuma), thyme, bay leaves, curry and other spices
1		Ginger
2	0910.11.00	Neither crushed nor ground
3	0910.11.0010	Certified organic
3	0910.11.0015	Other
2	0910.12.0000	Crushed or ground
1	0910.20.0000	Saffron
1	0910.30.0000	Turmeric (curcuma)
1		Other spices
2	0910.91.0000	Mixtures referred to in note 1(b) to this chapter
2	0910.99	Other
3		Thyme; bay leaves
4	0910.99.0500	Crude or not manufactured
4		Other
5	0910.99.0600	Thyme
5	0910.99.0700	Bay leaves
3	0910.99.1000	Curry
3		Origanum (Lippia spp.)
4	0910.99.2000	Crude or not manufactured
4	0910.99.4000	Other
3		Other
4	0910.99.5000	Dill
4	0910.99.6000	Other
C	10	Cereals
C	11	Products of the milling industry; malt; starches; inulin; wheat gluten
C	12	Oil seeds and oleaginous fruits; miscellaneous grains, seeds and fruits; industrial or medicinal plants; straw and fodder
C	13	Lac; gums, resins and other vegetable saps and extracts
C	14	Vegetable plaiting materials; vegetable products not elsewhere specified or included
S	3	Animal or Vegetable Fats and Oils and Their Cleavage Products; Prepared Edible Fats; Animal or Vegetable Waxes
C	15	Animal or vegetable fats and oils and their cleavage products prepared edible fats; animal or vegetable waxes
S	4	Prepared Foodstuffs; Beverages, Spirits, and Vinegar; Tobacco and Manufactured Tobacco Substitutes
C	16	Preparations of meat, of fish or of crustaceans, molluscs or other aquatic invertebrates
0	1601.00	Sausages and similar products, of meat, meat offal, blood or insects; food preparations based on these products
1	1601.00.20	Pork
2	1601.00.2010	Canned
2	1601.00.2090	Other
1		Other
2	1601.00.40	Beef in airtight containers
3	1601.00.4010	Canned
3	1601.00.4090	Other
2	1601.00.60	Other
3	1601.00.6020	Beef
3		Other
4	1601.00.6060	Canned
4	1601.00.6080	Other
0	1602	Other prepared or preserved meat, meat offal, blood or insects
1	1602.10	Homogenized preparations
2	1602.10.1000	Put up for retail sale as food suitable for infants or for dietetic purposes
2	1602.10.50	Put up for retail sale as food suitable for young children
3	1602.10.5060	Canned
3	1602.10.5080	Other
1	1602.20	Of liver of any animal
2	1602.20.2000	Of goose
2	1602.20.4000	Other
1		Of poultry of heading 0105
2	1602.31.00	Of turkeys
3	1602.31.0020	Prepared meals
3	1602.31.0040	Other
2	1602.32.00	Of chickens
3		Prepared meals
4	1602.32.0010	In airtight containers
4	1602.32.0030	Other
3	1602.32.0040	Other
2	1602.39.00	Other
3		Prepared meals
4	1602.39.0015	In airtight containers
4	1602.39.0035	Other
3	1602.39.0045	Other
1		Of swine
2	1602.41	Hams and cuts thereof
3	1602.41.1000	Containing cereals or vegetables
3		Other
4	1602.41.20	Boned and cooked and packed in airtight containers
5	1602.41.2020	In containers holding less than 1 kg
5	1602.41.2040	Other
4	1602.41.9000	Other
2	1602.42	Shoulders and cuts thereof
3	1602.42.20	Boned and cooked and packed in airtight containers
4	1602.42.2020	In containers holding less than 1 kg
4	1602.42.2040	Other
3	1602.42.4000	Other
2	1602.49	Other, including mixtures
3	1602.49.1000	Offal
3		Other
4		Not containing cereals or vegetables
5	1602.49.2000	Boned and cooked and packed in air- tight containers
5	1602.49.4000	Other
4		Other
5	1602.49.6000	Mixtures of pork and beef
5	1602.49.9000	Other
1	1602.50	Of bovine animals
2	1602.50.0500	Offal
2		Other
3		Not containing cereals or vegetables
4		Cured or pickled
5	1602.50.07	Corned beef in airtight containers
6	1602.50.0720	In containers holding less than 1 kg
6	1602.50.0740	Other
5	1602.50.0800	Other
4		Other
5	1602.50.21	In airtight containers
6	1602.50.2120	In containers holding less than 1 kg
6	1602.50.2140	Other
5	1602.50.6000	Other
3	1602.50.90	Other
4	1602.50.9020	Prepared meals
4	1602.50.9040	Other
1	1602.90	Other, including preparations of blood of any animal
2	1602.90.1000	Frog meat
2	1602.90.91	Other
3	1602.90.9160	Canned
3	1602.90.9180	Other
0	1603.00	Extracts and juices of meat, fish or crustaceans, molluscs or other aquatic invertebrates
1	1603.00.1000	Clam juice
1	1603.00.90	Other
2	1603.00.9010	Of meat
2	1603.00.9090	Other
0	1604	Prepared or preserved fish; caviar and caviar substitutes prepared from fish eggs
1		Fish, whole or in pieces, but not minced
2	1604.11	Salmon
3	1604.11.20	In oil, in airtight containers
4	1604.11.2020	Pink (humpie)
4	1604.11.2030	Sockeye
4	1604.11.2090	Other
3	1604.11.40	Other
4		Canned
5	1604.11.4010	Chum (dog)
5	1604.11.4020	Pink (humpie)
5	1604.11.4030	Sockeye
5	1604.11.4040	Other
4	1604.11.4050	Other
2	1604.12	Herrings
3	1604.12.2000	In oil, in airtight containers
3		Other
4	1604.12.4000	In tomato sauce, smoked or kippered, and in immediate containers weighing with their contents over 0.45 kg each
4	1604.12.60	Other
5		Pickled
6	1604.12.6010	Fillets
6	1604.12.6030	Other
5		Other
6	1604.12.6050	Kipper snacks
6	1604.12.6090	Other
2	1604.13	Sardines, sardinella and brisling or sprats
3		In oil, in airtight containers
4	1604.13.1000	Smoked sardines, neither skinned nor boned, valued $1 or more per kg in tin- plate containers, or $1.10 or more per kg in other containers
4		Other
5	1604.13.2000	Neither skinned nor boned
5	1604.13.3000	Skinned or boned
3		Other
4	1604.13.4000	In immediate containers weighing with their contents under 225 grams each
4	1604.13.9000	Other
2	1604.14	Tunas, skipjack tuna and bonito (Sarda spp.)
3		Tunas and skipjack
4		In airtight containers
5	1604.14.10	In oil
6	1604.14.1010	In foil or other flexible containers weighing with their contents not more than 6.8 kg each
6		Other
7	1604.14.1091	Albacore
7	1604.14.1099	Other
5		Not in oil
6	1604.14.22	In containers weighing with their contents not over 7 kg each, and not the product of any insular possession of the United States, for an aggregate quantity entered in any calendar year not to exceed 4.8 percent of apparent United States consumption of tuna in airtight containers during the immediately preceding year, as reported by the National Marine Fisheries Service
7		Albacore (Thunnus alalunga)
8	1604.14.2251	In foil or other flexible con- tainers weighing with their contents not more than 6.8 kg each
8	1604.14.2259	Other
7		Other
8	1604.14.2291	In foil or other flexible con- tainers weighing with their contents not more than 6.8 kg each
8	1604.14.2299	Other
6	1604.14.30	Other
7		Albacore (Thunnus alalunga)
8	1604.14.3051	In foil or other flexible con- tainers weighing with their contents not more than 6.8 kg each
8	1604.14.3059	Other
7		Other
8	1604.14.3091	In foil or other flexible con- tainers weighing with their contents not more than 6.8 kg each
8	1604.14.3099	Other
4		Not in airtight containers
5	1604.14.4000	In bulk or in immediate containers weighing with their contents over 6.8 kg each, not in oil
5	1604.14.5000	Other
3		Bonito (Sarda spp.)
4	1604.14.7000	In oil
4	1604.14.8000	Not in oil
2	1604.15.0000	Mackerel
2	1604.16	Anchovies
3	1604.16.2000	In oil, in airtight containers
3		Other
4	1604.16.4000	In immediate containers weighing with their contents 6.8 kg or less each
4	1604.16.6000	Other
2	1604.17	Eels
3	1604.17.1000	In airtight containers
3		Other
4		Fish sticks and similar products of any size or shape, fillets or other portions of fish, if breaded, coated with batter or similarly prepared
5	1604.17.4000	Neither cooked nor in oil
5	1604.17.5000	Other
4		Other
5	1604.17.6000	In oil and in bulk or in immediate containers over 7 kg each
5	1604.17.8000	Other
2	1604.18	Shark fins
3	1604.18.1000	In airtight containers
3	1604.18.9000	Other
2	1604.19	Other (including yellowtail)
3		In airtight containers
4		Not in oil
5	1604.19.1000	Bonito, yellowtail and pollock
5	1604.19.2200	Other
4		In oil
5	1604.19.2500	Bonito, yellowtail and pollock
5	1604.19.3200	Other
3		Other
4		Fish sticks and similar products of any size or shape, fillets or other portions of fish, if breaded, coated with batter or similarly prepared
5	1604.19.4100	Neither cooked nor in oil
5	1604.19.5100	Other
4		Other
5	1604.19.6100	In oil and in bulk or in immediate containers weighing with their contents over 7 kg each
5	1604.19.8200	Other
1	1604.20	Other prepared or preserved fish
2	1604.20.05	Products containing meat of crustaceans, molluscs or other aquatic invertebrates; prepared meals
3	1604.20.0510	Prepared meals
3	1604.20.0590	Other
2		Other
3	1604.20.1000	Pastes
3		Balls, cakes and puddings
4	1604.20.1500	In oil
4		Not in oil
5		In immediate containers weighing with their contents not over 6.8 kg each
6	1604.20.2000	In airtight containers
6	1604.20.2500	Other
5	1604.20.3000	Other
3		Fish sticks and similar products of any size or shape, if breaded, coated with batter or similarly prepared
4	1604.20.4000	Neither cooked nor in oil
4	1604.20.50	Other
5	1604.20.5010	Pre-cooked and frozen
5	1604.20.5090	Other
3	1604.20.60	Other
4	1604.20.6010	Pre-cooked and frozen
4	1604.20.6090	Other
1		Caviar and caviar substitutes
2	1604.31.0000	Caviar
2	1604.32	Caviar substitutes
3	1604.32.3000	Boiled and in airtight containers
3	1604.32.4000	Other
0	1605	Crustaceans, molluscs and other aquatic invertebrates, prepared or preserved
1	1605.10	Crab
2	1605.10.05	Products containing fish meat; prepared meals
3	1605.10.0510	In airtight containers
3	1605.10.0590	Other
2		Other
3		Crabmeat
4	1605.10.20	In airtight containers
5	1605.10.2010	King crab
5		Snow crab (Chionoecetes bairdi, C. opilio, C. tanneri and C. angulatus)
6	1605.10.2022	C. opilio (small)
6	1605.10.2025	Other
5	1605.10.2030	Dungeness
5		Swimming crabs (Portunidae)
6	1605.10.2051	Callinectes spp., including blue crabs (C. sapidus)
6	1605.10.2059	Other
5	1605.10.2090	Other
4	1605.10.40	Other
5		Frozen
6	1605.10.4002	King crab
6		Snow crab (Chionoecetes bairdi, C. opilio, C. tanneri and C. angulatus)
7	1605.10.4005	C. opilio (small)
7	1605.10.4010	Other
6	1605.10.4015	Dungeness
6		Swimming crabs (Portunidae)
7	1605.10.4025	Callinectes spp., including blue crabs (C. sapidus)
7	1605.10.4030	Other
6	1605.10.4035	Other
5	1605.10.4040	Other
3	1605.10.60	Other
4	1605.10.6010	In airtight containers
4	1605.10.6090	Other
1		Shrimps and prawns
2	1605.21	Not in airtight containers
3	1605.21.0500	Products containing fish meat; prepared meals
3	1605.21.10	Other
4		Frozen, imported in accordance with statistical note 1 to this chapter
5	1605.21.1020	Breaded
5	1605.21.1030	Other
4	1605.21.1050	Other, imported in accordance with statistical note 1 to this chapter
2	1605.29	Other
3	1605.29.0500	Products containing fish meat; prepared meals
3	1605.29.10	Other
4	1605.29.1010	Frozen, imported in accordance with statistical note 1 to this chapter
4	1605.29.1040	Other, imported in accordance with statistical note 1 to this chapter
1	1605.30	Lobster
2	1605.30.05	Products containing fish meat; prepared meals
3	1605.30.0510	In airtight containers
3	1605.30.0590	Other
2	1605.30.10	Other
3		Lobster meat, cooked by steaming or boiling in water and out of shell, whether or not frozen but not further prepared or preserved
4	1605.30.1010	Frozen
4	1605.30.1030	Not frozen
3		Other
4	1605.30.1050	In airtight containers
4	1605.30.1090	Other
1	1605.40	Other crustaceans
2	1605.40.0500	Products containing fish meat; prepared meals
2	1605.40.10	Other
3	1605.40.1010	Peeled freshwater crawfish tail meat
3	1605.40.1090	Other
1		Molluscs
2	1605.51	Oysters
3	1605.51.0500	Products containing fish meat; prepared meals
3		Other
4	1605.51.4000	Smoked
4	1605.51.5000	Other
2	1605.52	Scallops, including queen scallops
3	1605.52.0500	Products containing fish meat; prepared meals
3	1605.52.6000	Other
2	1605.53	Mussels
3	1605.53.0500	Products containing fish meat; prepared meals
3	1605.53.6000	Other
2	1605.54	Cuttle fish and squid
3	1605.54.0500	Products containing fish meat; prepared meals
3	1605.54.60	Other
4	1605.54.6010	Cuttle fish
4		Squid
5	1605.54.6020	Loligo
5	1605.54.6030	Other
2	1605.55	Octopus
3	1605.55.0500	Products containing fish meat; prepared meals
3	1605.55.6000	Other
2	1605.56	Clams, cockles and arkshells
3	1605.56.0500	Products containing fish meat; prepared meals
3		Other
4		Clams
5		In airtight containers
6	1605.56.1000	Razor clams (Siliqua patula)
6		Other
7	1605.56.1500	Boiled clams, whether whole, minced or chopped, and whether or not salted, but not otherwise prepared or preserved, in immediate containers, the contents of each container not exceeding 680 grams gross weight
7	1605.56.2000	Other
5	1605.56.3000	Other
4	1605.56.6000	Other
2	1605.57	Abalone
3	1605.57.0500	Products containing fish meat; prepared meals
3	1605.57.6000	Other
2	1605.58	Snails, other than sea snails
3	1605.58.0500	Products containing fish meat; prepared meals
3	1605.58.5500	Other
2	1605.59	Other
3	1605.59.0500	Products containing fish meat; prepared meals
3	1605.59.6000	Other
1		Other aquatic invertebrates
2	1605.61.0000	Sea cucumbers
2	1605.62.0000	Sea urchins
2	1605.63.0000	Jellyfish
2	1605.69.0000	Other
C	17	Sugars and sugar confectionery
C	18	Cocoa and cocoa preparations
C	19	Preparations of cereals, flour, starch or milk; bakers' wares
C	20	Preparations of vegetables, fruit, nuts or other parts of plants
C	21	Miscellaneous edible preparations
0	2101	Extracts, essences and concentrates, of coffee, tea or maté and preparations with a basis of these products or with a basis of coffee, tea or maté; roasted chicory and other roasted coffee substitutes, and extracts, essences and concentrates thereof
1		Extracts, essences and concentrates of coffee, and preparations with a basis of these extracts, essences or concentrates or with a basis of coffee
2	2101.11	Extracts, essences and concentrates
3	2101.11.21	Instant coffee, not flavored
4		Not decaffeinated
5	2101.11.2126	Packaged for retail sale
5	2101.11.2129	Other
4		Decaffeinated
5	2101.11.2131	Packaged for retail sale
5	2101.11.2139	Other
3	2101.11.29	Other
4	2101.11.2941	Packaged for retail sale
4	2101.11.2949	Other
2	2101.12	Preparations with a basis of extracts, essences or concentrates or with a basis of coffee
3	2101.12.3200	Described in general note 15 of the tariff schedule and entered pursuant to its provisions
3		Other
4		Blended syrups described in additional U.S. note 4 to chapter 17
5	2101.12.3400	Described in additional U.S. note 9 to chapter 17 and entered pursuant to its provisions
5	2101.12.3800	Other
4		Articles containing over 65 percent by dry weight of sugar described in additional U.S. note 2 to chapter 17
5	2101.12.4400	Described in additional U.S. note 7 to chapter 17 and entered pursuant to its provisions
5	2101.12.4800	Other
4		Articles containing over 10 percent by dry weight of sugar described in additional U.S. note 3 to chapter 17
5	2101.12.5400	Described in additional U.S. note 8 to chapter 17 and entered pursuant to its provisions
5	2101.12.5800	Other
4	2101.12.9000	Other
1	2101.20	Extracts, essences and concentrates, of tea or maté, and preparations with a basis of these extracts, essences or concentrates or with a basis of tea or maté
2	2101.20.20	Extracts, essences and concentrates
3	2101.20.2010	Instant tea
3	2101.20.2090	Other
2		Other
3	2101.20.3200	Described in general note 15 of the tariff schedule and entered pursuant to its provisions
3		Other
4		Blended syrups described in additional U.S. note 4 to chapter 17
5	2101.20.3400	Described in additional U.S. note 9 to chapter 17 and entered pursuant to its provisions
5	2101.20.3800	Other
4		Articles containing over 65 percent by dry weight of sugar described in additional U.S. note 2 to chapter 17
5	2101.20.4400	Described in additional U.S. note 7 to chapter 17 and entered pursuant to its provisions
5	2101.20.4800	Other
4		Articles containing over 10 percent by dry weight of sugar described in additional U.S. note 3 to chapter 17
5	2101.20.5400	Described in additional U.S. note 8 to chapter 17 and entered pursuant to its provisions
5	2101.20.5800	Other
4	2101.20.9000	Other
1	2101.30.0000	Roasted chicory and other roasted coffee substitutes and extracts, essences and concentrates thereof
0	2102	Yeasts (active or inactive); other single-cell microorganisms, dead (but not including vaccines of heading 3002); prepared baking powders
1	2102.10.0000	Active yeasts
1	2102.20	Inactive yeasts; other single-cell microorganisms, dead
2	2102.20.2000	Yeasts (except dried brewers' yeast)
2	2102.20.4000	Dried brewers' yeast, crude
2	2102.20.6000	Other
1	2102.30.0000	Prepared baking powders
0	2103	Sauces and preparations therefore; mixed condiments and mixed seasonings; mustard flour and meal and prepared mustard
1	2103.10.0000	Soy sauce
1	2103.20	Tomato ketchup and other tomato sauces
2	2103.20.2000	Tomato ketchup
2	2103.20.40	Other
3	2103.20.4020	In containers holding less than 1.4 kg
3	2103.20.4040	Other
1	2103.30	Mustard flour and meal and prepared mustard
2	2103.30.2000	Mustard flour and meal
2	2103.30.4000	Prepared mustard
1	2103.90	Other
2	2103.90.2000	Sauces derived or prepared from fish
2	2103.90.4000	Nonalcoholic preparations of yeast extract (other than sauces)
2		Other
3		Mixed condiments and mixed seasonings
4		Mixed condiments and mixed seasonings described in additional U.S. note 3 to this chapter
5	2103.90.7200	Described in general note 15 of the tariff schedule and entered pursuant to its provisions
5	2103.90.7400	Described in additional U.S. note 4 to this chapter and entered pursuant to its provisions
5	2103.90.7800	Other
4	2103.90.8000	Other
3	2103.90.90	Other
4	2103.90.9020	Mayonnaise
4	2103.90.9040	Other salad dressings
4		Tomato-based preparations for sauces
5	2103.90.9051	In containers holding less than 1.4 kg
5	2103.90.9059	Other
4	2103.90.9091	Other
0	2104	Soups and broths and preparations therefor; homogenized composite food preparations
1	2104.10.00	Soups and broths and preparations therefor
2	2104.10.0020	Dried
2		Other
3	2104.10.0040	Based on fish or other seafood
3	2104.10.0060	Other
1	2104.20	Homogenized composite food preparations
2	2104.20.1000	Put up for retail sale as food suitable for infants or for dietetic purposes
2	2104.20.5000	Put up for retail sale as food suitable for young children
0	2105.00	Ice cream and other edible ice, whether or not containing cocoa
1		Ice cream
2	2105.00.0500	Described in general note 15 of the tariff schedule and entered pursuant to its provisions
2	2105.00.1000	Described in additional U.S. note 5 to this chapter and entered pursuant to its provisions
2	2105.00.2000	Other
1		Other
2		Dairy products described in additional U.S. note 1 to chapter 4
3	2105.00.2500	Described in general note 15 of the tariff schedule and entered pursuant to its provisions
3	2105.00.3000	Described in additional U.S. note 10 to chapter 4 and entered pursuant to its provisions
3	2105.00.4000	Other
2	2105.00.5000	Other
0	2106	Food preparations not elsewhere specified or included
1	2106.10.0000	Protein concentrates and textured protein substances
1	2106.90	Other
2		Products derived from the dried milk, dried buttermilk or dried whey of subheadings 0402.10, 0402.21.05, 0402.21.25, 0402.21.30, 0402.21.50, 0403.90.41, 0403.90.45, 0404.10.50 or 0404.10.90, which contain not over 5.5 percent by weight of butterfat and which are mixed with other ingredients including, but not limited to sugar, if such mixtures contain over 16 percent milk solids by weight, are capable of being further processed or mixed with similar ingredients and are not prepared for marketing to the retail consumer in the identical form and package in which imported
3	2106.90.0300	Described in general note 15 of the tariff schedule and entered pursuant to its provisions
3	2106.90.0600	Described in additional U.S. note 10 to chapter 4 and entered pursuant to its provisions
3	2106.90.0900	Other
2		Compound alcoholic preparations of an alcoholic strength by volume exceeding 0.5 percent vol., of a kind used for the manufacture of beverages
3	2106.90.1200	Containing not over 20 percent of alcohol by weight
3	2106.90.1500	Containing over 20 percent but not over 50 percent of alcohol by weight
3	2106.90.1800	Containing over 50 percent of alcohol by weight
2		Butter substitutes, whether in liquid or solid state, containing over 15 percent by weight of butter or other fats or oils derived from milk
3		Containing over 10 percent by weight of milk solids
4		Butter substitutes containing over 45 percent by weight of butterfat
5	2106.90.2200	Described in general note 15 of the tariff schedule and entered pursuant to its provisions
5	2106.90.2400	Described in additional U.S. note 14 to chapter 4 and entered pursuant to its provisions
5	2106.90.2600	Other
4	2106.90.2800	Other
3		Other
4		Butter substitutes containing over 45 percent by weight of butterfat
5	2106.90.3200	Described in general note 15 of the tariff schedule and entered pursuant to its provisions
5	2106.90.3400	Described in additional U.S. note 14 to chapter 4 and entered pursuant to its provisions
5	2106.90.3600	Other
4	2106.90.3800	Other
2	2106.90.3900	Artificially sweetened cough drops
2		Syrups derived from cane or beet sugar, containing added coloring but not added flavoring matter
3	2106.90.4200	Described in general note 15 of the tariff schedule and entered pursuant to its provisions
3	2106.90.4400	Described in additional U.S. note 5 to chapter 17 andentered pursuant to its provisions
3	2106.90.4600	Other
2		Fruit or vegetable juices, fortified with vitamins or minerals
3	2106.90.4800	Orange juice
3		Other
4	2106.90.5200	Juice of any single fruit or vegetable
4	2106.90.5400	Mixtures of juices
2		Other
3	2106.90.58	Of gelatin
4		Put up for retail sale
5	2106.90.5830	Containing sugar derived from sugar cane or sugar beets
5	2106.90.5850	Other
4		Other
5	2106.90.5870	Containing sugar derived from sugar cane or sugar beets
5	2106.90.5890	Other
3		Other
4		Containing over 10 percent by weight of milk solids
5	2106.90.6200	Described in general note 15 of the tariff schedule and entered pursuant to its provisions
5		Other, dairy products described in additional U.S. note 1 to chapter 4
6	2106.90.6400	Described in additional U.S. note 10 to chapter 4 and entered pursuant to its provisions
6	2106.90.6600	Other
5		Other
6		Blended syrups described in additional U.S. note 4 to chapter 17
7	2106.90.6800	Described in additional U.S. note 9 to chapter 17 and entered pursuant to its provisions
7	2106.90.7200	Other
6		Articles containing over 65 percent by dry weight of sugar described in additional U.S. note 2 to chapter 17
7	2106.90.7400	Described in additional U.S. note 7 to chapter 17 and entered pursuant to its provisions
7	2106.90.7600	Other
6		Articles containing over 10 percent by dry weight of sugar described in additional U.S. note 3 to chapter 17
7	2106.90.7800	Described in additional U.S. note 8 to chapter 17 and entered pursuant to its provisions
7	2106.90.8000	Other
6	2106.90.8200	Other
4		Other
5	2106.90.8300	Described in general note 15 of the tariff schedule and entered pursuant to its provisions
5		Other, dairy products described in additional U.S. note 1 to chapter 4
6	2106.90.8500	Described in additional U.S. note 10 to chapter 4 and entered pursuant to its provisions
6	2106.90.8700	Other
5		Other
6		Blended syrups described in additional U.S. note 4 to chapter 17
7	2106.90.8900	Described in additional U.S. note 9 to chapter 17 and entered pursuant to its provisions
7	2106.90.9100	Other
6		Articles containing over 65 percent by dry weight of sugar described in additional U.S. note 2 to chapter 17
7	2106.90.9200	Described in additional U.S. note 7 to chapter 17 and entered pursuant to its provisions
7	2106.90.9400	Other
6		Articles containing over 10 percent by dry weight of sugar described in additional U.S. note 3 to chapter 17
7	2106.90.9500	Described in additional U.S. note 8 to chapter 17 and entered pursuant to its provisions
7	2106.90.9700	Other
6	2106.90.99	Other
7		Preparations for the manufacture of beverages
8	2106.90.9971	Containing high-intensity sweeteners (e.g., aspartame and/or saccharin
8	2106.90.9972	Containing sugar derived from sugar cane and/or sugar beets
8	2106.90.9973	Other
7	2106.90.9975	Non-dairy coffee whiteners
7	2106.90.9980	Other cream or milk substitutes
7	2106.90.9985	Confectionery (including gum) containing synthetic sweetening agents (e.g., saccharin) instead of sugar
7	2106.90.9987	Herbal teas and herbal infusions comprising mixed herbs
7	2106.90.9988	Flavored honey
7		Other
8	2106.90.9990	Canned
8		Other
9	2106.90.9995	Frozen
9		Other
10	2106.90.9997	Containing sugar derived from sugar cane and/or sugar beets
10	2106.90.9998	Other
C	22	Beverages, spirits and vinegar
C	23	Residues and waste from the food industries; prepared animal feed
C	24	Tobacco and manufactured tobacco substitutes
S	5	Mineral Products
C	25	Salt; sulfur; earths and stone; plastering materials, lime and cement
C	26	Ores, slag and ash
C	27	Mineral fuels, mineral oils and products of their distillation; bituminous substances; mineral waxes
S	6	Products of the Chemical or Allied Industries
C	28	Inorganic chemicals; organic or inorganic compounds of precious metals, of rare-earth metals, of radioactive elements or of isotopes
C	29	Organic chemicals
C	30	Pharmaceutical products
C	31	Fertilizers
C	32	Tanning or dyeing extracts; dyes, pigments, paints, varnishes, putty and mastics
C	33	Essential oils and resinoids; perfumery, cosmetic or toilet preparations
0	3301	Essential oils (terpeneless or not), including concretes and absolutes; resinoids; extracted oleoresins; concentrates of essential oils in fats, in fixed oils, in waxes or the like, obtained by enfleurage or maceration; terpenic by products of the deterpenation of essential oils; aqueous distillates and aqueous solutions of essential oils
1		Essential oils of citrus fruit
2	3301.12.0000	Of orange
2	3301.13.0000	Of lemon
2	3301.19	Other
3	3301.19.1000	Of grapefruit
3	3301.19.51	Other
4	3301.19.5110	Bergamot
4	3301.19.5120	Lime
4	3301.19.5150	Other
1		Essential oils other than those of citrus fruit
2	3301.24.0000	Of peppermint (Mentha piperita)
2	3301.25.00	Of other mints
3	3301.25.0010	Of cornmint, including "peppermint" derived from Mentha arvensis
3	3301.25.0020	Of spearmint
3	3301.25.0050	Other
2	3301.29	Other
3	3301.29.1000	Of eucalyptus
3	3301.29.2000	Of orris
3	3301.29.51	Other
4	3301.29.5103	Of anise
4	3301.29.5105	Of caraway
4	3301.29.5107	Of cassia
4	3301.29.5109	Of cedarwood
4	3301.29.5111	Of citronella
4	3301.29.5113	Of clove
4	3301.29.5115	Of garlic
4	3301.29.5116	Of geranium
4	3301.29.5117	Of jasmine
4	3301.29.5118	Of lavender or lavandin
4	3301.29.5119	Of lemongrass
4	3301.29.5121	Of linaloe or bois de rose
4	3301.29.5125	Of nutmeg
4	3301.29.5128	Of onion
4	3301.29.5129	Of patchouli
4	3301.29.5133	Of petitgrain
4	3301.29.5135	Of rose (attar of roses)
4	3301.29.5137	Of rosemary
4	3301.29.5139	Of sandalwood
4	3301.29.5141	Of sassafras including Ocotea cymbarum
4	3301.29.5142	Of vetiver
4	3301.29.5143	Of ylang ylang or cananga
4	3301.29.5150	Other
1	3301.30.0000	Resinoids
1	3301.90	Other
2	3301.90.10	Extracted oleoresins
3	3301.90.1010	Paprika
3	3301.90.1020	Black pepper
3	3301.90.1050	Other
2	3301.90.5000	Other
0	3302	Mixtures of odoriferous substances and mixtures (including alcoholic solutions) with a basis of one or more of these substances, of a kind used as raw materials in industry; other preparations based on odoriferous substances, of a kind used for the manufacture of beverages
1	3302.10	Of a kind used in the food or drink industries
2	3302.10.1000	Not containing alcohol
2		Containing alcohol
3	3302.10.2000	Containing not over 20 percent of alcohol by weight
3		Containing over 20 percent of alcohol by weight
4		Preparations requiring only the addition of ethyl alcohol or water to produce a beverage suitable for human consumption
5	3302.10.4000	Containing over 20 percent but not over 50 percent of alcohol by weight
5	3302.10.5000	Containing over 50 percent of alcohol by weight
4	3302.10.9000	Other
1	3302.90	Other
2	3302.90.10	Containing no alcohol or not over 10 percent of alcohol by weight
3	3302.90.1010	Perfume oil mixtures and blends, consisting of products ready for use as finished perfume bases
3	3302.90.1050	Other
2	3302.90.20	Containing over 10 percent of alcohol by weight
3	3302.90.2010	Perfume oil mixtures and blends, consisting of products ready for use as finished perfume bases
3	3302.90.2050	Other
0	3303.00	Perfumes and toilet waters
1		Not containing alcohol
2	3303.00.1000	Floral or flower waters
2	3303.00.2000	Other
1	3303.00.3000	Containing alcohol
0	3304	Beauty or make-up preparations and preparations for the care of the skin (other than medicaments), including sunscreen or sun tan preparations; manicure or pedicure preparations
1	3304.10.0000	Lip make-up preparations
1	3304.20.0000	Eye make-up preparations
1	3304.30.0000	Manicure or pedicure preparations
1		Other
2	3304.91.00	Powders, whether or not compressed
3	3304.91.0010	Rouges
3	3304.91.0050	Other
2		Other
3	3304.99.1000	Petroleum jelly put up for retail sale
3	3304.99.5000	Other
0	3305	Preparations for use on the hair
1	3305.10.0000	Shampoos
1	3305.20.0000	Preparations for permanent waving or straightening
1	3305.30.0000	Hair lacquers
1	3305.90.0000	Other
0	3306	Preparations for oral or dental hygiene, including denture fixative pastes and powders; yarn used to clean between the teeth (dental floss), in individual retail packages
1	3306.10.0000	Dentifrices
1	3306.20.0000	Yarn used to clean between the teeth (dental floss)
1	3306.90.0000	Other
0	3307	Pre-shave, shaving or after-shave preparations, personal deodorants, bath preparations, depilatories and other perfumery, cosmetic or toilet preparations, not elsewhere specified or included; prepared room deodorizers, whether or not perfumed or having disinfectant properties
1	3307.10	Pre-shave, shaving or after-shave preparations
2	3307.10.1000	Not containing alcohol
2	3307.10.2000	Containing alcohol
1	3307.20.0000	Personal deodorants and antiperspirants
1	3307.30	Perfumed bath salts and other bath preparations
2	3307.30.1000	Bath salts, whether or not perfumed
2	3307.30.5000	Other
1		Preparations for perfuming or deodorizing rooms, including odoriferous preparations used during religious rites
2	3307.41.0000	"Agarbatti" and other odoriferous preparations which operate by burning
2	3307.49.0000	Other
1	3307.90.0000	Other
C	34	Soap, organic surface-active agents, washing preparations, lubricating preparations, artificial waxes, prepared waxes, polishing or scouring preparations, candles and similar articles, modeling pastes, 'dental waxes' and dental preparations with a basis of plaster
C	35	Albuminoidal substances; modified starches; glues; enzymes
C	36	Explosives; pyrotechnic products; matches; pyrophoric alloys; certain combustible preparations
C	37	Photographic or cinematographic goods
C	38	Miscellaneous chemical products
S	7	Plastics and Articles Thereof Rubber and Articles Thereof
C	39	Plastics and articles thereof
2		I. PRIMARY FORMS
0	3901	Polymers of ethylene, in primary forms
1	3901.10	Polyethylene having a specific gravity of less than 0.94
2	3901.10.1000	Having a relative viscosity of 1.44 or more
2	3901.10.50	Other
3	3901.10.5010	Linear low density polyethylene
3	3901.10.5020	Low density polyethylene, except linear low density polyethylene
3	3901.10.5030	Medium density polyethylene
1	3901.20	Polyethylene having a specific gravity of 0.94 or more
2	3901.20.1000	Having a relative viscosity of 1.44 or more
2	3901.20.5000	Other
1	3901.30	Ethylene-vinyl acetate copolymers
2	3901.30.2000	Vinyl acetate-vinyl chloride-ethylene terpolymers, containing by weight less than 50 percent derivatives of vinyl acetate, except those polymerized from aromatic or modified aromatic monomers
2	3901.30.6000	Other
1	3901.40.0000	Ethylene-alpha-olefin copolymers, having a specific gravity of less than 0.94
1	3901.90	Other
2	3901.90.1000	Elastomeric
2		Other
3	3901.90.5501	Ethylene copolymers
3	3901.90.9000	Other
0	3902	Polymers of propylene or of other olefins, in primary forms
1	3902.10.0000	Polypropylene
1	3902.20	Polyisobutylene
2	3902.20.1000	Elastomeric
2	3902.20.5000	Other
1	3902.30.0000	Propylene copolymers
1	3902.90.00	Other
2	3902.90.0010	Polybutylene
2	3902.90.0050	Other
0	3903	Polymers of styrene, in primary forms
1		Polystyrene
2	3903.11.0000	Expandable
2	3903.19.0000	Other
1	3903.20.0000	Styrene-acrylonitrile (SAN) copolymers
1	3903.30.0000	Acrylonitrile-butadiene-styrene (ABS) copolymers
1	3903.90	Other
2	3903.90.1000	Methyl methacrylate-butadiene-styrene (MBS) copolymers
2	3903.90.5000	Other
0	3904	Polymers of vinyl chloride or of other halogenated olefins, in primary forms
1	3904.10.0000	Poly(vinyl chloride), not mixed with any other substances
1		Other poly(vinyl chloride)
2	3904.21.0000	Nonplasticized
2	3904.22.0000	Plasticized
1	3904.30	Vinyl chloride-vinyl acetate copolymers
2	3904.30.2000	Vinyl acetate-vinyl chloride-ethylene terpolymers, containing by weight less than 50 percent derivatives of vinyl acetate, except those polymerized from aromatic or modified aromatic monomers
2	3904.30.6000	Other
1	3904.40.0000	Other vinyl chloride copolymers
1	3904.50.0000	Vinylidene chloride polymers
1		Fluoropolymers
2	3904.61.00	Polytetrafluoroethylene (PTFE)
3	3904.61.0010	Granular, whether or not filled or compounded (see statistical note 1 to this chapter)
3	3904.61.0090	Other
2	3904.69	Other
3	3904.69.1000	Elastomeric
3	3904.69.5000	Other
1	3904.90	Other
2	3904.90.1000	Elastomeric
2	3904.90.5000	Other
0	3905	Polymers of vinyl acetate or of other vinyl esters, in primary forms; other vinyl polymers in primary forms
1		Poly(vinyl acetate)
2	3905.12.0000	In aqueous dispersion
2	3905.19.0000	Other
1		Vinyl acetate copolymers
2	3905.21.0000	In aqueous dispersion
2	3905.29.0000	Other
1	3905.30.0000	Poly(vinyl alcohol), whether or not containing unhydrolyzed acetate groups
1		Other
2	3905.91	Copolymers
3	3905.91.1000	Containing by weight 50 percent or more of derivatives of vinyl acetate
3	3905.91.5000	Other
2	3905.99	Other
3	3905.99.3000	Polyvinyl carbazole (including adjuvants)
3	3905.99.8000	Other
0	3906	Acrylic polymers in primary forms
1	3906.10.0000	Poly(methyl methacrylate)
1	3906.90	Other
2	3906.90.1000	Elastomeric
2		Other
3	3906.90.2000	Plastics
3	3906.90.5000	Other
0	3907	Polyacetals, other polyethers and epoxide resins, in primary forms; polycarbonates, alkyd resins, polyallyl esters and other polyesters, in primary forms
1	3907.10.0000	Polyacetals
1		Other polyethers
2	3907.21.0000	Bis(polyoxyethylene) methylphosphonate
2	3907.29.0000	Other
1	3907.30.0000	Epoxide resins
1	3907.40.0000	Polycarbonates
1	3907.50.0000	Alkyd resins
1		Poly(ethylene terephthalate)
2	3907.61.00	Having a viscosity number of 78 ml/g or higher
4	3907.61.0010	Having a viscosity number of 78 ml/g or more but not more than 88 ml/g
4	3907.61.0050	Other
2	3907.69.00	Other
4	3907.69.0010	Having a viscosity number of 70 ml/g or more but less than 78 ml/g
4	3907.69.0050	Other
1	3907.70.0000	Poly(lactic acid)
1		Other polyesters
2	3907.91	Unsaturated
3		Allyl resins
4	3907.91.2000	Allyl resins, uncompounded
4	3907.91.4000	Other
3	3907.91.5000	Other
2	3907.99	Other
3	3907.99.2000	Thermoplastic liquid crystal aromatic polyester copolymers
3	3907.99.50	Other
4	3907.99.5010	Polybutylene terephthalate
4	3907.99.5050	Other
0	3908	Polyamides in primary forms
1	3908.10.0000	Polyamide-6, -11, -12, -6,6, -6,9, -6,10 or -6,12
1	3908.90	Other
2	3908.90.2000	Bis(4-amino-3-methylcyclohexyl)methane- isophthalic acid-laurolactam copolymer
2	3908.90.7000	Other
0	3909	Amino-resins, phenolic resins and polyurethanes, in primary forms
1	3909.10.0000	Urea resins; thiourea resins
1	3909.20.0000	Melamine resins
1		Other amino-resins
2	3909.31.0000	Poly(methylene phenyl isocyanate) (crude MDI, polymeric MDI)
2	3909.39.0000	Other
1	3909.40.0000	Phenolic resins
1	3909.50	Polyurethanes
2	3909.50.1000	Elastomeric
2	3909.50.2000	Cements
2	3909.50.5000	Other
0	3910.00.0000	Silicones in primary forms
0	3911	Petroleum resins, coumarone-indene resins, polyterpenes, polysulfides, polysulfones and other products specified in note 3 to this chapter, not elsewhere specified or included, in primary forms
1	3911.10.0000	Petroleum resins, coumarone, indene or coumarone-indene resins; polyterpenes
1	3911.20.0000	Poly(1,3-phenylene methylphosphonate)
1	3911.90	Other
2	3911.90.1000	Elastomeric
2		Other
3		Containing monomer units which are aromatic or modified aromatic, or which are obtained, derived or manufactured in whole or in part therefrom
4		Thermoplastic
5	3911.90.1500	Poly(nitrilomethanetetraarylnitrilo- [2,4,6-tris-(1-methyethyl)-1,3- phenylene]]-2,6-bis(1-methylethyl)- phenyl]-ω-[[[2,6-bis(1-methylethyl)- phenyl]amino]methylene]amino carbodiimide or 2,4-diisocyanate-1,3,5-tris(1-methyl- ethyl) homopolymer with polyethylene
5	3911.90.2500	Other
4		Thermosetting
5	3911.90.3500	1,1'-Bis(methylenedi-4,1-phenylene)- 1H-pyrrole-2,5-dione, copolymer with 4,4'-methylenebis(benzeneamine); and Hydrocarbon novolac cyanate ester
5	3911.90.4500	Other
3		Other
4	3911.90.7000	Chlorinated synthetic rubber
4	3911.90.91	Other
5	3911.90.9110	Thermoplastic
5	3911.90.9150	Thermosetting
0	3912	Cellulose and its chemical derivatives, not elsewhere specified or included, in primary forms
1		Cellulose acetates
2	3912.11.0000	Nonplasticized
2	3912.12.0000	Plasticized
1	3912.20.0000	Cellulose nitrates (including collodions)
1		Cellulose ethers
2	3912.31.00	Carboxymethylcellulose and its salts
3	3912.31.0010	Containing not less than 90 percent by weight of carboxymethylcellulose
3	3912.31.0090	Other
2	3912.39.0000	Other
1	3912.90.00	Other
2	3912.90.0010	α-Cellulose in granular, microcrystalline or powdered forms
2	3912.90.0090	Other
0	3913	Natural polymers (for example, alginic acid) and modified natural polymers (for example, hardened proteins, chemical derivatives of natural rubber), not elsewhere specified or included, in primary forms
1	3913.10.0000	Alginic acid, its salts and esters
1	3913.90	Other
2	3913.90.1000	Chemical derivatives of natural rubber
2	3913.90.20	Polysaccharides and their derivatives
3	3913.90.2015	Xanthan gum
3	3913.90.2090	Other
2	3913.90.5000	Other
0	3914.00	Ion-exchangers based on polymers of headings 3901 to 3913, in primary forms
1	3914.00.2000	Cross-linked polyvinylbenzyltrimethylammonium chloride (Cholestyramine resin USP)
1	3914.00.6000	Other
1		II. WASTE, PARINGS AND SCRAP; SEMIMANUFACTURES; ARTICLES
0	3915	Waste, parings and scrap, of plastics
1	3915.10.0000	Of polymers of ethylene
1	3915.20.0000	Of polymers of styrene
1	3915.30.0000	Of polymers of vinyl chloride
1	3915.90.00	Of other plastics
2	3915.90.0010	Of polyethylene terephthalate (PET) plastics
2	3915.90.0090	Other
0	3916	Monofilament of which any cross-sectional dimension exceeds 1 mm, rods, sticks and profile shapes, whether or not surface-worked but not otherwise worked, of plastics
1	3916.10.0000	Of polymers of ethylene
1	3916.20.00	Of polymers of vinyl chloride
2	3916.20.0010	Siding for house or building exterior
2	3916.20.0020	Window, door, decking or railing profiles
2	3916.20.0091	Other
1	3916.90	Of other plastics
2	3916.90.1000	Of acrylic polymers
2		Other
3	3916.90.2000	Racket strings
3		Other
4	3916.90.3000	Monofilament
4	3916.90.5000	Other
0	3917	Tubes, pipes and hoses and fittings therefor (for example, joints, elbows, flanges), of plastics
1	3917.10	Artificial guts (sausage casings) of hardened protein or of cellulosic plastics materials
2	3917.10.1000	Of cellulosic plastics materials
2		Other
3	3917.10.6000	Of collagen
3	3917.10.9000	Other
1		Tubes, pipes and hoses, rigid
2	3917.21.0000	Of polymers of ethylene
2	3917.22.0000	Of polymers of propylene
2	3917.23.0000	Of polymers of vinyl chloride
2	3917.29.00	Of other plastics
3	3917.29.0050	Less than 200 mm in length
3	3917.29.0090	Other
1		Other tubes, pipes and hoses
2	3917.31.0000	Flexible tubes, pipes and hoses, having a minimum burst pressure of 27.6 MPa
2	3917.32.00	Other, not reinforced or otherwise combined with other materials, without fittings
3	3917.32.0010	Of polyvinyl chloride
3	3917.32.0020	Of polyethylene
3	3917.32.0050	Other
2	3917.33.0000	Other, not reinforced or otherwise combined with other materials, with fittings
2	3917.39.00	Other
3	3917.39.0010	Reinforced with metal
3		Other
4	3917.39.0020	Of polyvinyl chloride
4	3917.39.0050	Other
1	3917.40.00	Fittings
2	3917.40.0010	For brake hoses for the vehicles of subheadings 8701.21, 8701.22, 8701.23, 8701.24 or 8701.29 or headings 8702, 8703, 8704, 8705 or 8711
2		Plumbing fittings, not pressure rated (Drain/Waste/Vent (DWV))
3	3917.40.0020	Of polyvinyl chloride
3	3917.40.0030	Of acrylonitrile-butadiene-styrene
3	3917.40.0050	Other
2		Other plumbing fittings
3	3917.40.0060	Of polyvinyl chloride
3	3917.40.0080	Other
2	3917.40.0095	Other
0	3918	Floor coverings of plastics, whether or not self-adhesive, in rolls or in the form of tiles; wall or ceiling coverings of plastics, as defined in note 9 to this chapter
1	3918.10	Of polymers of vinyl chloride
2		Floor coverings
3	3918.10.10	Vinyl tile
4	3918.10.1020	Vinyl tile consisting of a rigid solid polymer core
4	3918.10.1030	Vinyl tile consisting of a rigid expanded polymer core of a kind described in statistical note 2 to this chapter
4	3918.10.1040	Other
3	3918.10.2000	Other
2		Wall or ceiling coverings
3		With a backing of textile fibers
4		With a backing of man-made fibers
5	3918.10.31	Over 70 percent by weight of plastics
6	3918.10.3110	Woven
6	3918.10.3150	Other
5	3918.10.32	Other
6	3918.10.3210	Woven
6	3918.10.3250	Other
4	3918.10.40	Other
5	3918.10.4010	Woven
5	3918.10.4050	Other
3	3918.10.5000	Other
1	3918.90	Of other plastics
2	3918.90.1000	Floor coverings
2		Wall or ceiling coverings
3		With a backing of textile fibers
4	3918.90.2000	With a backing of man-made fibers
4	3918.90.3000	Other
3	3918.90.5000	Other
0	3919	Self-adhesive plates, sheets, film, foil, tape, strip and other flat shapes, of plastics, whether or not in rolls
1	3919.10	In rolls of a width not exceeding 20 cm
2	3919.10.10	Having a light-reflecting surface produced in whole or in part by glass grains (ballotini)
3	3919.10.1010	Pavement marking tape
3	3919.10.1050	Other
2	3919.10.20	Other
3	3919.10.2010	Filament reinforced tape
3	3919.10.2020	Electrical tape
3		Other
4		Transparent tape, not exceeding 55 m in length
5	3919.10.2030	Not exceeding 5 cm in width
5	3919.10.2040	Other
4	3919.10.2055	Other
1	3919.90	Other
2	3919.90.1000	Having a light-reflecting surface produced in whole or in part by glass grains (ballotini)
2	3919.90.50	Other
3	3919.90.5010	Reflectorized sheeting
3	3919.90.5020	Filament reinforced tape
3	3919.90.5030	Electrical tape
3	3919.90.5040	Transparent tape
3	3919.90.5060	Other
0	3920	Other plates, sheets, film, foil and strip, of plastics, noncellular and not reinforced, laminated, supported or similarly combined with other materials
1	3920.10.0000	Of polymers of ethylene
1	3920.20.00	Of polymers of propylene
2	3920.20.0015	Strip put up in packaging for use as decorative or gift-wrapping ribbon
2	3920.20.0020	Gift wrap
2	3920.20.0055	Other
1	3920.30.0000	Of polymers of styrene
1		Of polymers of vinyl chloride
2	3920.43	Containing by weight not less than 6 percent of plasticizers
3	3920.43.1000	Made in imitation of patent leather
3	3920.43.5000	Other
2	3920.49.0000	Other
1		Of acrylic polymers
2	3920.51	Of poly(methyl methacrylate)
3	3920.51.1000	Flexible
3	3920.51.50	Other
4	3920.51.5050	Sheets, not flexible, containing flame retardant
4	3920.51.5090	Other
2	3920.59	Other
3	3920.59.1000	Flexible
3		Other
4	3920.59.4000	Transparent sheeting containing 30 percent or more by weight of lead
4	3920.59.8000	Other
1		Of polycarbonates, alkyd resins, polyallyl esters or other polyesters
2	3920.61.0000	Of polycarbonates
2	3920.62.00	Of poly(ethylene terephthalate)
3		Metallized PET film
4	3920.62.0020	Gift wrap
4	3920.62.0050	Other
3	3920.62.0090	Other
2	3920.63	Of unsaturated polyesters
3	3920.63.1000	Flexible
3	3920.63.2000	Other
2	3920.69.0000	Of other polyesters
1		Of cellulose or its chemical derivatives
2	3920.71.0000	Of regenerated cellulose
2	3920.73.0000	Of cellulose acetate
2	3920.79	Of other cellulose derivatives
3	3920.79.0500	Of vulcanized fiber
3		Other
4	3920.79.1000	Film, strip and sheets, not over 0.076 mm in thickness
4	3920.79.5000	Other
1		Of other plastics
2	3920.91.0000	Of poly(vinyl butyral)
2	3920.92.0000	Of polyamides
2	3920.93.0000	Of amino-resins
2	3920.94.0000	Of phenolic resins
2	3920.99	Of other plastics
3		Film, strip and sheets, all the foregoing which are flexible
4	3920.99.1000	Over 0.152 mm in thickness, and not in rolls
4	3920.99.2000	Other
3	3920.99.5000	Other
0	3921	Other plates, sheets, film, foil and strip, of plastics
1		Cellular
2	3921.11.0000	Of polymers of styrene
2	3921.12	Of polymers of vinyl chloride
3		Combined with textile materials
4		Products with textile components in which man-made fibers predominate by weight over any other single textile fiber
5	3921.12.1100	Over 70 percent by weight of plastics
5	3921.12.1500	Other (229)
4	3921.12.19	Other
5	3921.12.1910	Products with textile components in which vegetable fibers predominate by weight over any other single textile fiber
5	3921.12.1950	Other
3	3921.12.5000	Other
2	3921.13	Of polyurethanes
3		Combined with textile materials
4		Products with textile components in which man-made fibers predominate by weight over any other single textile fiber
5	3921.13.1100	Over 70 percent by weight of plastics
5	3921.13.1500	Other (229)
4	3921.13.19	Other
5	3921.13.1910	Products with textile components in which vegetable fibers predominate by weight over any other single textile fiber
5	3921.13.1950	Other
3	3921.13.5000	Other
2	3921.14.0000	Of regenerated cellulose
2	3921.19.00	Of other plastics
3	3921.19.0010	Microporous sheets of polyethylene or polypropylene film
3	3921.19.0090	Other
1	3921.90	Other
2		Combined with textile materials and weighing not more than 1.492 kg/m2
3		Products with textile components in which man-made fibers predominate by weight over any other single textile fiber
4	3921.90.1100	Over 70 percent by weight of plastics
4	3921.90.1500	Other (229)
3	3921.90.19	Other
4	3921.90.1910	Products with textile components in which vegetable fibers predominate by weight over any other single textile fiber
4	3921.90.1950	Other
2		Combined with textile materials and weighing more than 1.492 kg/m2
3	3921.90.2100	Products with textile components in which cotton predominates by weight over any other single textile fiber
3	3921.90.25	Products with textile components in which man-made fibers predominate by weight over any other single textile fiber
4	3921.90.2510	Over 70 percent by weight of plastics
4	3921.90.2550	Other (229)
3	3921.90.2900	Other
2		Other
3	3921.90.40	Flexible
4	3921.90.4010	Reinforced with paper
4	3921.90.4090	Other
3	3921.90.50	Other
4	3921.90.5010	High pressure paper reinforced decorative laminates
4	3921.90.5050	Other
0	3922	Baths, shower baths, sinks, washbasins, bidets, lavatory pans, seats and covers, flushing cisterns and similar sanitary ware, of plastics
1	3922.10.0000	Baths, shower baths, sinks and washbasins
1	3922.20.0000	Lavatory seats and covers
1	3922.90.0000	Other
0	3923	Articles for the conveyance or packing of goods, of plastics; stoppers, lids, caps and other closures, of plastics
1	3923.10	Boxes, cases, crates and similar articles
2	3923.10.2000	Specially shaped or fitted for the conveyance or packing of semiconductor wafers, masks or reticles of subheadings 3923.10 or 8486.90
2	3923.10.9000	Other
1		Sacks and bags (including cones)
2	3923.21.00	Of polymers of ethylene
3		Reclosable, with integral extruded closure
4	3923.21.0011	With no single side exceeding 75 mm in length
4	3923.21.0020	Other, with sliders that open or close the seal
4	3923.21.0030	Other
3		Other
4	3923.21.0080	With no single side exceeding 75 mm in length
4	3923.21.0085	Polyethylene retail carrier bags (PRCBs) with handles (including drawstrings), with no length or width shorter than 6 inches (152.4 mm) or longer than 40 inches (1,016 mm)
4	3923.21.0095	Other
2	3923.29.0000	Of other plastics
1	3923.30.00	Carboys, bottles, flasks and similar articles
2	3923.30.0010	Of a capacity not exceeding 50 ml
2	3923.30.0090	Other
1	3923.40.00	Spools, cops, bobbins and similar supports
2	3923.40.0010	Photographic film reels and reel cans
2	3923.40.0050	Other
1	3923.50.0000	Stoppers, lids, caps and other closures
1	3923.90.00	Other
2		Buckets and pails, with or without lids or other closures, having a capacity of
3	3923.90.0012	Less than 11.36 liters (3 gallons)
3	3923.90.0014	11.36 liters (3 gallons) or more, but not more than 22.71 liters (6 gallons)
3	3923.90.0016	22.71 liters (6 gallons) or more
2	3923.90.0080	Other
0	3924	Tableware, kitchenware, other household articles and hygienic or toilet articles, of plastics
1	3924.10	Tableware and kitchenware
2	3924.10.1000	Salt, pepper, mustard and ketchup dispensers and similar dispensers
2	3924.10.2000	Plates, cups, saucers, soup bowls, cereal bowls, sugar bowls, creamers, gravy boats, serving dishes and platters
2	3924.10.3000	Trays
2	3924.10.4000	Other
1	3924.90	Other
2	3924.90.0500	Nursing nipples and finger cots
2	3924.90.10	Curtains and drapes, including panels and valances; napkins, table covers, mats, scarves, runners, doilies, centerpieces, antimacassars and furniture slipcovers; and like furnishings
3	3924.90.1010	Curtains and drapes
3	3924.90.1050	Other
2	3924.90.2000	Picture frames
2	3924.90.56	Other
3	3924.90.5610	Gates for confining children or pets
3	3924.90.5650	Other
0	3925	Builders' ware of plastics, not elsewhere specified or included
1	3925.10.0000	Reservoirs, tanks, vats and similar containers, of a capacity exceeding 300 liters
1	3925.20.00	Doors, windows and their frames and thresholds for doors
2	3925.20.0010	Doors and door frames
2	3925.20.0020	Windows and window frames
2	3925.20.0091	Other
1	3925.30	Shutters, blinds (including venetian blinds) and similar articles and parts thereof
2	3925.30.1000	Blinds (including venetian blinds)
2	3925.30.5000	Other
1	3925.90.0000	Other
0	3926	Other articles of plastics and articles of other materials of headings 3901 to 3914
1	3926.10.0000	Office or school supplies
1	3926.20	Articles of apparel and clothing accessories (including gloves, mittens and mitts)
2		Gloves, mittens and mitts
3	3926.20.10	Seamless
4	3926.20.1010	Surgical and medical
4		Other
5	3926.20.1020	Disposable
5	3926.20.1050	Other
3		Other
4		Specially designed for use in sports
5	3926.20.2000	Baseball and softball gloves and mitts
5	3926.20.3000	Other
4	3926.20.40	Other
5	3926.20.4010	Disposable
5	3926.20.4050	Other
2		Other
3	3926.20.6000	Plastic rainwear, including jackets, coats, ponchos, parkas and slickers, featuring an outer shell of polyvinyl chloride plastic with or without attached hoods, valued not over $10 per unit
3	3926.20.90	Other
4	3926.20.9010	Aprons
4	3926.20.9050	Other
1	3926.30	Fittings for furniture, coachwork or the like
2	3926.30.1000	Handles and knobs
2	3926.30.5000	Other
1	3926.40.00	Statuettes and other ornamental articles
2	3926.40.0010	Bows and similar products for decorative purposes including gift-packaging and the like
2	3926.40.0090	Other
1	3926.90	Other
2	3926.90.1000	Buckets and pails
2	3926.90.1600	Pacifiers
2	3926.90.2100	Ice bags; douche bags, enema bags, hot water bottles, and fittings therefor; invalid and similar nursing cushions; dress shields; pessaries; prophylactics; bulbs for syringes; syringes (other than hypodermic syringes) and fittings therefor, not in part of glass or metal
2	3926.90.2500	Handles and knobs, not elsewhere specified or included, of plastics
2	3926.90.3000	Parts for yachts or pleasure boats of heading 8903; parts of canoes, racing shells, pneumatic craft and pleasure boats which are not of a type designed to be principally used with motors or sails
2		Beads, bugles and spangles, not strung (except temporarily) and not set; articles thereof, not elsewhere specified or included
3	3926.90.3300	Handbags
3	3926.90.3500	Other
2	3926.90.4000	Imitation gemstones
2	3926.90.45	Gaskets, washers and other seals
3	3926.90.4510	O-Rings
3	3926.90.4590	Other
2	3926.90.4800	Photo albums
2	3926.90.5000	Frames or mounts for photographic slides
2		Belting and belts, for machinery
3		Containing textile fibers
4	3926.90.5500	V-belts
4		Other
5	3926.90.5600	With textile components in which vegetable fibers predominate by weight over any other textile fiber
5	3926.90.5700	With textile components in which man-made fibers predominate by weight over any other textile fiber
5	3926.90.5900	Other
3	3926.90.60	Other
4	3926.90.6010	Synchronous belts
4	3926.90.6090	Other
2		Clothespins
3	3926.90.65	Spring type
4	3926.90.6510	Valued not over 80 cents per gross
4	3926.90.6520	Valued over 80 cents but not over $1.35 per gross
4	3926.90.6530	Valued over $1.35 but not over $1.70 per gross
4	3926.90.6550	Valued over $1.70 per gross
3	3926.90.7000	Other
2	3926.90.7500	Pneumatic mattresses and other inflatable articles, not elsewhere specified or included
2	3926.90.7700	Waterbed mattresses and liners, and parts of the foregoing
2	3926.90.8300	Empty cartridges and cassettes for typewriter and machine ribbons
2	3926.90.8500	Fasteners, in clips suitable for use in a mechanical attaching device
2	3926.90.8700	Flexible plastic document binders with tabs, rolled or flat
2	3926.90.9400	Cards, not punched, suitable for use as, or in making, jacquard cards; Jacquard cards and jacquard heads for power-driven weaving machines, and parts thereof; and Transparent sheeting of plastics containing 30 percent or more by weight of lead
2	3926.90.9600	Casing for bicycle derailleur cables; and casing for cable or inner wire for caliper and cantilever brakes, whether or not cut to length
2	3926.90.99	Other
3	3926.90.9905	Elastic bands made wholly of plastics
3	3926.90.9910	Laboratory ware
3	3926.90.9925	Reflective triangular warning signs for road use
3	3926.90.9930	Ladders
3	3926.90.9940	Covers, rings and frames for manholes; catch basins; drainage gates and frames thereof; cleanout covers and frames thereof; valve, service and meter boxes
3	3926.90.9950	Face masks and shields, medical positioning or transport pads, medical waste containers or disinfectant wipes dispensers
3	3926.90.9987	Rigid tubes or pipes suitable for use as electrical conduit
3	3926.90.9989	Other
C	40	Rubber and articles thereof
S	8	Raw Hides and Skins, Leather, Furskins and Articles Thereof; Saddlery and Harness; Travel Goods, Handbags and Similar Containers; Articles of Animal Gut (Other Than Silkworm Gut)
C	41	Raw hides and skins (other than furskins) and leather
C	42	Articles of leather; saddlery and harness; travel goods, handbags and similar containers; articles of animal gut (other than silkworm gut)
0	4201.00	Saddlery and harness for any animal (including traces, leads, knee pads, muzzles, saddle cloths, saddle bags, dog coats and the like), of any material
1	4201.00.3000	Dog leashes, collars, muzzles, harnesses and similar dog equipment
1	4201.00.6000	Other
0	4202	Trunks, suitcases, vanity cases, attache cases, briefcases, school satchels, spectacle cases, binocular cases, camera cases, musical instrument cases, gun cases, holsters and similar containers; traveling bags, insulated food or beverage bags, toiletry bags, knapsacks and backpacks, handbags, shopping bags, wallets, purses, map cases, cigarette cases, tobacco pouches, tool bags, sports bags, bottle cases, jewelry boxes, powder cases, cutlery cases and similar containers, of leather or of composition leather, of sheeting of plastics, of textile materials, of vulcanized fiber or of paperboard, or wholly or mainly covered with such materials or with paper
1		Trunks, suitcases, vanity cases, attache cases, briefcases, school satchels and similar containers
2	4202.11.00	With outer surface of leather or of composition leather
3	4202.11.0030	Attache cases, briefcases, school satchels, occupational luggage cases and similar containers
3	4202.11.0090	Other
2	4202.12	With outer surface of plastics or of textile materials
3		With outer surface of plastics
4	4202.12.21	Trunks, suitcases, vanity cases and similar containers
5	4202.12.2120	Structured, rigid on all sides
5	4202.12.2150	Other
4	4202.12.29	Other
5		Structured, rigid on all sides
6	4202.12.2910	Attache cases, briefcases and similar containers
6	4202.12.2925	Other
5		Other
6	4202.12.2935	Attache cases, briefcases and similar containers
6	4202.12.2985	Other
3		With outer surface of textile materials
4		Of vegetable fibers and not of pile or tufted construction
5	4202.12.4000	Of cotton (369)
5	4202.12.6000	Other (870)
4	4202.12.81	Of man-made fibers
5	4202.12.8130	Attache cases, briefcases, school satchels, occupational luggage cases and similar containers (670)
5	4202.12.8170	Other (670)
4	4202.12.89	Other
5		Attache cases, briefcases, school satchels, occupational luggage cases and similar containers
6	4202.12.8910	Containing 85 percent or more by weight of silk or silk waste
6	4202.12.8920	Of cotton (369)
6	4202.12.8940	Other (870)
5		Other
6	4202.12.8950	Containing 85 percent or more by weight of silk or silk waste
6	4202.12.8960	Of cotton (369)
6	4202.12.8980	Other (870)
2	4202.19.0000	Other
1		Handbags, whether or not with shoulder strap, including those without handle
2	4202.21	With outer surface of leather or of composition leather
3	4202.21.3000	Of reptile leather
3		Other
4	4202.21.6000	Valued not over $20 each
4	4202.21.9000	Valued over $20 each
2	4202.22	With outer surface of sheeting of plastics or of textile materials
3	4202.22.1500	With outer surface of sheeting of plastics
3		With outer surface of textile materials
4		Wholly or in part of braid
5	4202.22.3500	Of abaca
5	4202.22.40	Other
6	4202.22.4010	Containing 85 percent or more by weight of silk or silk waste
6		Other
7	4202.22.4020	Of cotton (369)
7	4202.22.4030	Of man-made fibers (670)
7	4202.22.4040	Other (871)
4		Other
5		Of vegetable fibers and not of pile or tufted construction
6	4202.22.4500	Of cotton (369)
6	4202.22.6000	Other (871)
5		Other
6	4202.22.7000	Containing 85 percent or more by weight of silk or silk waste
6	4202.22.8100	Of man-made fibers (670)
6	4202.22.89	Other
7	4202.22.8930	Of cotton (369)
7	4202.22.8970	Of paper yarn
7	4202.22.8980	Other (871)
2	4202.29	Other
3		Of materials (other than leather, composition leather, sheeting of plastics, textile materials, vulcanized fiber or paperboard) wholly or mainly covered with paper
4	4202.29.1000	Of plastics
4	4202.29.2000	Of wood
4	4202.29.5000	Other
3	4202.29.9000	Other
1		Articles of a kind normally carried in the pocket or in the handbag
2	4202.31	With outer surface of leather or of composition leather
3	4202.31.3000	Of reptile leather
3	4202.31.6000	Other
2	4202.32	With outer surface of sheeting of plastics or of textile materials
3		With outer surface of sheeting of plastics
4	4202.32.1000	Of reinforced or laminated plastics
4	4202.32.2000	Other
3		With outer surface of textile materials
4		Of vegetable fibers and not of pile or tufted construction
5	4202.32.4000	Of cotton (369)
5	4202.32.8000	Other (871)
4		Other
5	4202.32.8500	Containing 85 percent or more by weight of silk or silk waste
5	4202.32.9100	Of cotton (369)
5	4202.32.9300	Of man-made fibers (670)
5	4202.32.9900	Other (871)
2	4202.39	Other
3		Of material (other than leather, composition leather, sheeting of plastics, textile materials, vulcanized fiber or paperboard) wholly or mainly covered with paper
4	4202.39.1000	Of plastics
4	4202.39.2000	Of wood
4	4202.39.5000	Other
3	4202.39.9000	Other
1		Other
2	4202.91	With outer surface of leather or of composition leather
3	4202.91.1000	Golf bags
3	4202.91.90	Other
4	4202.91.9030	Travel, sports and similar bags
4	4202.91.9090	Other
2	4202.92	With outer surface of sheeting of plastics or of textile materials
3		Insulated food or beverage bags
4		With outer surface of textile materials
5	4202.92.0400	Beverage bags whose interior incorporates only a flexible plastic container of a kind for storing and dispensing potable beverages through attached flexible tubing
5	4202.92.08	Other
6	4202.92.0805	Of cotton (369)
6	4202.92.0807	Of man-made fibers (670)
6	4202.92.0809	Other (870)
4	4202.92.1000	Other
3		Travel, sports and similar bags
4		With outer surface of textile materials
5		Of vegetable fibers and not of pile or tufted construction
6	4202.92.1500	Of cotton (369)
6	4202.92.2000	Other (870)
5	4202.92.31	Of man-made fibers
6	4202.92.3120	Backpacks (670)
6	4202.92.3131	Other (670)
5	4202.92.33	Of paper yarn or of cotton; containing 85 percent or more by weight of silk or silk waste
6	4202.92.3305	Of paper yarn
6	4202.92.3310	Containing 85 percent or more by weight of silk or silk waste
6	4202.92.3316	Of cotton (369)
5	4202.92.3900	Other (870)
4	4202.92.4500	Other
3	4202.92.5000	Musical instrument cases
3		Other
4	4202.92.60	Of cotton
5	4202.92.6010	Jewelry boxes, and similar containers of a kind normally sold at retail with their contents
5	4202.92.6091	Other (369)
4		Other
5		With outer surface of textile materials
6	4202.92.9100	Of man-made fibers (except jewelry boxes of a kind normally sold at retail with their contents) (670)
6	4202.92.93	Other
7	4202.92.9310	Containing 85 percent or more by weight of silk or silk waste
7	4202.92.9315	Other, jewelry boxes of a kind normally sold at retail with their contents
7	4202.92.9336	Other (870)
5		Other
6	4202.92.9400	Cases designed to protect and transport compact disks (CD's), CD Rom disks, CD players, cassette players, and/or cassettes
6	4202.92.9700	Other
2	4202.99	Other
3		Of materials (other than leather, composition leather, sheeting of plastics, textile materials, vulcanized fiber or paperboard) wholly or mainly covered with paper
4	4202.99.1000	Of plastics
4		Of wood
5	4202.99.2000	Not lined with textile fabrics
5	4202.99.3000	Lined with textile fabrics
4	4202.99.5000	Other
3	4202.99.9000	Other
0	4203	Articles of apparel and clothing accessories, of leather or of composition leather
1	4203.10	Articles of apparel
2	4203.10.2000	Of reptile leather
2	4203.10.40	Other
3		Coats and jackets
4	4203.10.4010	Anoraks
4		Other
5	4203.10.4030	Men's and boys'
5	4203.10.4060	Women's, girls' and infants'
3		Other
4	4203.10.4085	Men's and boys'
4	4203.10.4095	Women's, girls' and infants'
1		Gloves, mittens and mitts
2	4203.21	Specially designed for use in sports
3		Baseball and softball gloves and mitts (including batting gloves)
4	4203.21.2000	Batting gloves
4	4203.21.4000	Other
3		Ski or snowmobile gloves, mittens and mitts
4	4203.21.5500	Cross-country ski gloves, mittens and mitts
4	4203.21.6000	Other
3	4203.21.7000	Ice hockey gloves
3	4203.21.80	Other
4	4203.21.8030	Golf gloves
4	4203.21.8060	Other
2	4203.29	Other
3		Gloves of horsehide or cowhide (except calfskin) leather
4		Wholly of leather
5	4203.29.0500	With fourchettes or sidewalls which, at a minimum, extend from fingertip to fingertip between each of the four fingers
5	4203.29.0800	Other
4		Other
5	4203.29.1500	With fourchettes or sidewalls which, at a minimum, extend from fingertip to fingertip between each of the four fingers
5	4203.29.1800	Other
3		Other
4	4203.29.2000	Not seamed
4		Other
5	4203.29.30	Men's
6	4203.29.3010	Not lined
6	4203.29.3020	Lined
5		For other persons
6	4203.29.4000	Not lined
6	4203.29.5000	Lined
1	4203.30.0000	Belts and bandoliers with or without buckles
1	4203.40	Other clothing accessories
2	4203.40.3000	Of reptile leather
2	4203.40.6000	Other
0	4205.00	Other articles of leather or of composition leather
1		Of a kind used in machinery or mechanical appliances or for other technical uses
2	4205.00.0500	Belting leather cut or wholly or partly manufactured into forms or shapes suitable for conversion into belting
2	4205.00.1000	Other
1		Other
2	4205.00.2000	Shoelaces
2	4205.00.4000	Straps and strops
2		Other
3	4205.00.6000	Of reptile leather
3	4205.00.8000	Other
0	4206.00	Articles of gut (other than silkworm gut), of goldbeater's skin, of bladders or of tendons
1		Of catgut
2	4206.00.1300	If imported for use in the manufacture of sterile surgical sutures
2	4206.00.19	Other
3	4206.00.1910	Racquet strings
3	4206.00.1930	Other
1	4206.00.9000	Other
C	43	Furskins and artificial fur; manufactures thereof
S	9	Wood and Articles of Wood; Wood Charcoal; Cork and Articles of Cork; Manufacturers of Straw,of Esparto or of Other Plaiting Materials; Basketware and Wickerwork
C	44	Wood and articles of wood; wood charcoal
C	45	Cork and articles of cork
C	46	Manufactures of straw, of esparto or of other plaiting materials; basketware and wickerwork
S	10	Pulp of Wood or of Other Fibrous Cellulosic Material; Waste and Scrap of Paper or Paperboard; Paper and Paperboard and Articles Thereof
C	47	Pulp of wood or of other fibrous cellulosic material; waste and scrap of paper or paperboard
C	48	Paper and paperboard; articles of paper pulp, of paper or of paperboard
0	4801.00.01	Newsprint, in rolls or sheets
1	4801.00.0120	Standard newsprint paper
1	4801.00.0140	Other
0	4802	Uncoated paper and paperboard, of a kind used for writing, printing or other graphic purposes, and non perforated punch-cards and punch tape paper, in rolls or rectangular (including square) sheets, of any size, other than paper of heading 4801 or 4803; hand-made paper and paperboard
1	4802.10.0000	Handmade paper and paperboard
1	4802.20	Paper and paperboard of a kind used as a base for photo-sensitive, heat-sensitive or electro-sensitive paper or paperboard
2	4802.20.1000	In strips or rolls of a width exceeding 15 cm or in rectangular (including square) sheets with one side exceeding 36 cm and the other side exceeding 15 cm in the unfolded state
2		Other
3	4802.20.2000	Basic paper to be sensitized for use in photography
3	4802.20.40	Other
4	4802.20.4020	Containing by weight 25 percent or more cotton fiber
4	4802.20.4040	Other
1	4802.40.0000	Wallpaper base (hanging paper)
1		Other paper and paperboard, not containing fibers obtained by a mechanical or chemi-mechanical process or of which not more than 10 percent by weight of the total fiber content consists of such fibers
2	4802.54	Weighing less than 40 g/m²
3		In strips or rolls of a width exceeding 15 cm or in rectangular (including square) sheets with one side exceeding 36 cm and the other side exceeding 15 cm in the unfolded state
4	4802.54.1000	Writing paper
4	4802.54.2000	India and bible paper
4	4802.54.3100	Other
3		Other
4	4802.54.5000	Basic paper to be sensitized for use in photography
4	4802.54.6100	Other
2	4802.55	Weighing 40 g/m² or more but not more than 150 g/m², in rolls
3		Of a width exceeding 15 cm
4	4802.55.1000	Writing and cover paper
4	4802.55.2000	Drawing paper
4	4802.55.3000	India and bible paper
4	4802.55.4000	Other
3		Other
4	4802.55.6000	Basic paper to be sensitized for use in photography
4	4802.55.70	Other
5	4802.55.7020	Containing by weight 25 percent or more cotton fiber
5	4802.55.7040	Other
2	4802.56	Weighing 40 g/m² or more but not more than 150 g/m², in sheets with one side not exceeding 435 mm and the other side not exceeding 297 mm in the unfolded state
3		With one side exceeding 360 mm and the other side exceeding 150 mm in the unfolded state
4	4802.56.1000	Writing and cover paper
4	4802.56.2000	Drawing paper
4	4802.56.3000	India and bible paper
4	4802.56.4000	Other
3		Other
4	4802.56.6000	Basic paper to be sensitized for use in photography
4	4802.56.70	Other
5	4802.56.7020	Containing by weight 25 percent or more cotton fiber
5		Other
6	4802.56.7050	Writing and cover paper
6	4802.56.7090	Other
2	4802.57	Other, weighing 40 g/m² or more but not more than 150 g/m²
3	4802.57.10	Writing and cover paper
4	4802.57.1040	With one side equal to 965 mm and the other side equal to 635 mm in the unfolded state
4	4802.57.1085	Other
3	4802.57.2000	Drawing paper
3	4802.57.3000	India and bible paper
3	4802.57.40	Other
4	4802.57.4040	With one side equal to 965 mm and the other side equal to 635 mm in the unfolded state
4	4802.57.4085	Other
2	4802.58	Weighing more than 150 g/m²
3		In strips or rolls of a width exceeding 15 cm or in rectangular (including square) sheets with one side exceeding 36 cm and the other side exceeding 15 cm in the unfolded state
4	4802.58.1000	Writing and cover paper
4	4802.58.20	Other
5	4802.58.2020	Drawing paper
5	4802.58.2040	Bristols
5	4802.58.2080	Other
3		Other
4	4802.58.5000	Basic paper to be sensitized for use in photography
4	4802.58.60	Other
5	4802.58.6020	Containing by weight 25 percent or more cotton fiber
5	4802.58.6040	Other
1		Other paper and paperboard, of which more than 10 percent by weight of the total fiber content consists of fibers obtained by a mechanical or chemi-mechanical process
2	4802.61	In rolls
3		Of a width exceeding 15 cm
4	4802.61.1000	Writing and cover paper
4	4802.61.2000	Drawing paper
4	4802.61.31	Other
5	4802.61.3110	Weighing less than 40 g/m2
5		Other
6	4802.61.3135	Supercalendered
6	4802.61.3191	Other
3		Other
4	4802.61.5000	Basic paper to be sensitized for use in photography
4	4802.61.60	Other
5	4802.61.6020	Containing by weight 25 percent or more cotton fiber
5	4802.61.6040	Other
2	4802.62	In sheets with one side not exceeding 435 mm and the other side not exceeding 297 mm in the unfolded state
3		With one side exceeding 360 mm and the other side exceeding 150 mm in the unfolded state
4	4802.62.1000	Writing and cover paper
4	4802.62.2000	Drawing paper
4	4802.62.3000	Other
3		Other
4	4802.62.5000	Basic paper to be sensitized for use in photography
4	4802.62.61	Other
5	4802.62.6120	Containing by weight 25 percent or more cotton fiber
5	4802.62.6140	Other
2	4802.69	Other
3	4802.69.1000	Writing and cover paper
3	4802.69.2000	Drawing paper
3	4802.69.3000	Other
0	4803.00	Toilet or facial tissue stock, towel or napkin stock and similar paper of a kind used for household or sanitary purposes, cellulose wadding and webs of cellulose fibers, whether or not creped, crinkled, embossed, perforated, surface-colored, surface decorated or printed, in rolls or sheets
1	4803.00.2000	Cellulose wadding
1	4803.00.4000	Other
0	4804	Uncoated kraft paper and paperboard, in rolls or sheets, other than that of heading 4802 or 4803
1		Kraftliner
2	4804.11.0000	Unbleached
2	4804.19.0000	Other
1		Sack kraft paper
2	4804.21.0000	Unbleached
2	4804.29.0000	Other
1		Other kraft paper and paperboard weighing 150 g/m² or less
2	4804.31	Unbleached
3		Condenser paper
4	4804.31.1000	Weighing over 15 g/m² but not over 30 g/m²
4	4804.31.2000	Other
3	4804.31.40	Wrapping paper
4	4804.31.4020	Bag or sack paper
4	4804.31.4040	Other
3	4804.31.6000	Other
2	4804.39	Other
3	4804.39.2000	Condenser paper
3	4804.39.40	Wrapping paper
4	4804.39.4020	Bag or sack paper
4		Other
5	4804.39.4041	Tissue paper having a basis weight not exceeding 29 g/m², in sheets
5	4804.39.4049	Other
3	4804.39.60	Other
4	4804.39.6020	Base stock for trays, dishes, plates, cups and the like
4	4804.39.6040	Other
1		Other kraft paper and paperboard weighing more than 150 g/m² but less than 225 g/m²
2	4804.41	Unbleached
3	4804.41.2000	Wrapping paper
3	4804.41.4000	Other
2	4804.42.00	Bleached uniformly throughout the mass and of which more than 95 percent by weight of the total fiber content consists of wood fibers obtained by a chemical process
3	4804.42.0010	Base stock for milk cartons and other beverage containers
3		Other
4	4804.42.0020	Folding carton stock
4	4804.42.0030	Base stock for trays, dishes, plates, cups and the like
4		Other
5	4804.42.0040	Base stock for packaging
5	4804.42.0050	Other
2	4804.49.0000	Other
1		Other kraft paper and paperboard weighing 225 g/m² or more
2	4804.51.0000	Unbleached
2	4804.52.00	Bleached uniformly throughout the mass and of which more than 95 percent by weight of the total fiber content consists of wood fibers obtained by a chemical process
3	4804.52.0010	Base stock for milk cartons and other beverage containers
3		Other
4	4804.52.0020	Folding carton stock
4	4804.52.0030	Base stock for trays, dishes, plates, cups and the like
4		Other
5	4804.52.0040	Base stock for packaging
5	4804.52.0050	Other
2	4804.59.0000	Other
0	4805	Other uncoated paper and paperboard, in rolls or sheets, not further worked or processed than as specified in note 3 to this chapter
1		Fluting paper
2	4805.11.0000	Semichemical fluting paper
2	4805.12	Straw fluting paper
3	4805.12.1000	Weighing 150 g/m² or less
3	4805.12.2000	Weighing over 150 g/m²
2	4805.19	Other
3	4805.19.1000	Weighing 150 g/m² or less
3	4805.19.2000	Weighing over 150 g/m²
1		Testliner (recycled liner board)
2	4805.24	Weighing 150 g/m² or less
3	4805.24.5000	Weighing not over 15 g/m²
3	4805.24.7000	Weighing over 15 g/m² but not over 30 g/m²
3	4805.24.9000	Weighing over 30 g/m²
2	4805.25.0000	Weighing more than 150 g/m²
1	4805.30.0000	Sulfite wrapping paper
1	4805.40.0000	Filter paper and paperboard
1	4805.50.0000	Felt paper and paperboard
1		Other
2	4805.91	Weighing 150 g/m² or less
3	4805.91.10	Multi-ply paper and paperboard; bibulous and wrapping paper
4	4805.91.1010	Folding carton board
4	4805.91.1090	Other
3	4805.91.2000	Condenser paper
3		Other
4	4805.91.5000	Weighing not over 15 g/m²
4	4805.91.7000	Weighing over 15 g/m² but not over 30 g/m²
4	4805.91.9000	Weighing over 30 g/m²
2	4805.92	Weighing more than 150 g/m² but less than 225 g/m²
3	4805.92.2000	Pressboard
3	4805.92.40	Other
4	4805.92.4010	Folding carton board
4	4805.92.4020	Construction paper
4	4805.92.4030	Linerboard containing by weight less than 80 percent chemical sulfate wood pulp
4	4805.92.4040	Other
2	4805.93	Weighing 225 g/m² or more
3	4805.93.2000	Pressboard
3	4805.93.40	Other
4	4805.93.4010	Folding carton board
4	4805.93.4015	Wet machine board
4	4805.93.4020	Construction paper
4	4805.93.4030	Linerboard containing by weight less than 80 percent chemical sulfate wood pulp
4	4805.93.4050	Tube and core board
4	4805.93.4060	Other
0	4806	Vegetable parchment, greaseproof papers, tracing papers and glassine and other glazed transparent or translucent papers, in rolls or sheets
1	4806.10.0000	Vegetable parchment
1	4806.20.0000	Greaseproof papers
1	4806.30.0000	Tracing papers
1	4806.40.0000	Glassine and other glazed transparent or translucent papers
0	4807.00	Composite paper and paperboard (made by sticking flat layers of paper or paperboard together with an adhesive), not surface-coated or impregnated, whether or not internally reinforced, in rolls or sheets
1	4807.00.1000	Paper and paperboard, laminated internally with bitumen, tar or asphalt
1		Other
2	4807.00.9100	Straw paper and paperboard, whether or not covered with paper other than straw paper
2		Other
3	4807.00.9200	Cloth-lined or reinforced paper
3	4807.00.9400	Other
0	4808	Paper and paperboard, corrugated (with or without glued flat surface sheets), creped, crinkled, embossed or perforated, in rolls or sheets, other than paper of the kind described in heading 4803
1	4808.10.0000	Corrugated paper and paperboard, whether or not perforated
1	4808.40.0000	Kraft paper, creped or crinkled, whether or not embossed or perforated
1	4808.90	Other
2	4808.90.2000	Creped or crinkled
2	4808.90.4000	Embossed
2	4808.90.6000	Other
0	4809	Carbon paper, self-copy paper and other copying or transfer papers (including coated or impregnated paper for duplicator stencils or offset plates), whether or not printed, in rolls or sheets
1	4809.20	Self-copy paper
2	4809.20.2000	Writing paper
2	4809.20.4000	Other
1	4809.90	Other
2	4809.90.2000	Stereotype-matrix board and mat
2		Decalcomania paper
3	4809.90.4000	Simplex
3	4809.90.6000	Duplex
2		Other
3	4809.90.7100	Impregnated, coated or both, but not otherwise treated
3	4809.90.8000	Other
0	4810	Paper and paperboard, coated on one or both sides with kaolin (China clay) or other inorganic substances, with or without a binder, and with no other coating, whether or not surface-colored, surface-decorated or printed, in rolls or rectangular (including square) sheets, of any size
1		Paper and paperboard of a kind used for writing, printing or other graphic purposes, not containing fibers obtained by a mechanical or chemi-mechanical process or of which not more than 10 percent by weight of the total fiber content consists of such fibers
2	4810.13	In rolls
3		Of a width exceeding 15 cm
4		Weighing not more than 150 g/m²
5	4810.13.11	Basic paper to be sensitized for use in photography
6	4810.13.1120	Baryta coated
6	4810.13.1140	Other
5	4810.13.1300	India or bible paper
5	4810.13.1900	Other
4	4810.13.20	Weighing more than 150 g/m²
5	4810.13.2010	Coated on one side only
5	4810.13.2090	Other
3		Other
4	4810.13.5000	Printed, embossed or perforated
4		Other
5	4810.13.6000	Basic paper to be sensitized for use in photography
5	4810.13.70	Other
6	4810.13.7020	Containing by weight 25 percent or more cotton fiber
6	4810.13.7040	Other
2	4810.14	In sheets with one side not exceeding 435 mm and the other side not exceeding 297 mm in the unfolded state
3		With one side exceeding 360 mm and the other side exceeding 150 mm in the unfolded state
4		Weighing not more than 150 g/m²
5	4810.14.11	Basic paper to be sensitized for use in photography
6	4810.14.1120	Baryta coated
6	4810.14.1140	Other
5	4810.14.1300	India or bible paper
5	4810.14.1900	Other
4	4810.14.20	Weighing more than 150 g/m²
5	4810.14.2010	Coated on one side only
5	4810.14.2090	Other
3		Other
4	4810.14.5000	Printed, embossed or perforated
4		Other
5	4810.14.6000	Basic paper to be sensitized for use in photography
5	4810.14.70	Other
6	4810.14.7020	Containing by weight 25 percent or more cotton fiber
6	4810.14.7040	Other
2	4810.19	Other
3		Weighing not more than 150 g/m²
4	4810.19.1100	Basic paper to be sensitized for use in photography
4	4810.19.1300	India or bible paper
4	4810.19.1900	Other
3	4810.19.20	Weighing more than 150 g/m²
4	4810.19.2010	Coated on one side only
4	4810.19.2090	Other
1		Paper and paperboard of a kind used for writing, printing or other graphic purposes, of which more than 10 percent by weight of the total fiber content consists of fibers obtained by a mechanical or chemi-mechanical process
2	4810.22	Light-weight coated paper
3	4810.22.1000	In strips or rolls of a width exceeding 15 cm or in rectangular (including square) sheets with one side exceeding 36 cm and the other side exceeding 15 cm in the unfolded state
3		Other
4	4810.22.50	Printed, embossed or perforated
5	4810.22.5044	Hole-punched looseleaf paper
5	4810.22.5080	Other
4		Other
5	4810.22.6000	Basic paper to be sensitized for use in photography
5	4810.22.70	Other
6	4810.22.7020	Containing by weight 25 percent or more cotton fiber
6	4810.22.7040	Other
2	4810.29	Other
3	4810.29.10	In strips or rolls of a width exceeding 15 cm or in rectangular (including square) sheets with one side exceeding 36 cm and the other side exceeding 15 cm in the unfolded state
4	4810.29.1025	In rolls
4	4810.29.1035	In sheets
3		Other
4	4810.29.5000	Printed, embossed or perforated
4		Other
5	4810.29.6000	Basic paper to be sensitized for use in photography
5	4810.29.70	Other
6	4810.29.7020	Containing by weight 25 percent or more cotton fiber
6		Other
7	4810.29.7025	In rolls
7	4810.29.7035	In sheets
1		Kraft paper and paperboard, other than that of a kind used for writing, printing or other graphic purposes
2	4810.31	Bleached uniformly throughout the mass and of which more than 95 percent by weight of the total fiber content consists of wood fibers obtained by a chemical process and weighing 150 g/m² or less
3	4810.31.10	In strips or rolls of a width exceeding 15 cm or in rectangular (including square) sheets with one side exceeding 36 cm and the other side exceeding 15 cm in the unfolded state
4	4810.31.1020	Folding carton stock
4	4810.31.1040	Base stock for trays, dishes, plates, cups and the like
4		Other
5	4810.31.1050	Gift wrap
5	4810.31.1080	Other
3		Other
4	4810.31.3000	Cards, not punched, for punchcard machines, whether or not in strips
4	4810.31.6500	Other
2	4810.32	Bleached uniformly throughout the mass and of which more than 95 percent by weight of the total fiber content consists of wood fibers obtained by a chemical process and weighing more than 150 g/m²
3	4810.32.10	In strips or rolls of a width exceeding 15 cm or in rectangular (including square) sheets with one side exceeding 36 cm and the other side exceeding 15 cm in the unfolded state
4	4810.32.1020	Folding carton stock
4	4810.32.1040	Base stock for trays, dishes, plates, cups and the like
4	4810.32.1060	Other
3		Other
4	4810.32.3000	Cards, not punched, for punchcard machines, whether or not in strips
4	4810.32.6500	Other
2	4810.39	Other
3		In strips or rolls of a width exceeding 15 cm or in rectangular (including square) sheets with one side exceeding 36 cm and the other side exceeding 15 cm in the unfolded state
4	4810.39.1200	Whether or not impregnated, but not otherwise treated
4	4810.39.1400	Other
3		Other
4	4810.39.3000	Cards, not punched, for punchcard machines, whether or not in strips
4	4810.39.6500	Other
1		Other paper and paperboard
2	4810.92	Multi-ply
3		In strips or rolls of a width exceeding 15 cm or in rectangular (including square) sheets with one side exceeding 36 cm and the other side exceeding 15 cm in the unfolded state
4	4810.92.12	Weighing more than 150 g/m²
5	4810.92.1225	In rolls
5	4810.92.1235	In sheets
4	4810.92.14	Other
5	4810.92.1425	In rolls
5	4810.92.1435	In sheets
3		Other
4	4810.92.3000	Cards, not punched, for punch card machines, whether or not in strips
4	4810.92.65	Other
5	4810.92.6525	In rolls
5	4810.92.6535	In sheets
2	4810.99	Other
3	4810.99.10	In strips or rolls of a width exceeding 15 cm or in rectangular (including square) sheets with one side exceeding 36 cm and the other side exceeding 15 cm in the unfolded state
4	4810.99.1010	Gift wrap paper
4	4810.99.1050	Folding Carton
4	4810.99.1060	Other
3		Other
4	4810.99.3000	Cards, not punched, for punch card machines, whether or not in strips
4	4810.99.6500	Other
0	4811	Paper, paperboard, cellulose wadding and webs of cellulose fibers, coated, impregnated, covered, surface-colored, surface-decorated or printed, in rolls or rectangular (including square) sheets, of any size, other than goods of the kind described in heading 4803, 4809 or 4810
1	4811.10	Tarred, bituminized or asphalted paper and paperboard
2	4811.10.1100	In strips or rolls of a width exceeding 15 cm or in rectangular (including square) sheets with one side exceeding 36 cm and the other side exceeding 15 cm in the unfolded state
2	4811.10.2100	Other
1		Gummed or adhesive paper and paperboard
2	4811.41	Self-adhesive
3	4811.41.1000	In strips or rolls of a width exceeding 15 cm or in rectangular (including square) sheets with one side exceeding 36 cm and the other side exceeding 15 cm in the unfolded state
3		Other
4	4811.41.2100	In strips or rolls
4	4811.41.3000	Other
2	4811.49	Other
3	4811.49.1000	In strips or rolls of a width exceeding 15 cm or in rectangular (including square) sheets with one side exceeding 36 cm and the other side exceeding 15 cm in the unfolded state
3		Other
4	4811.49.2100	In strips or rolls
4	4811.49.3000	Other
1		Paper and paperboard, coated, impregnated or covered with plastics (excluding adhesives)
2	4811.51	Bleached, weighing more than 150 g/m²
3		In strips or rolls of a width exceeding 15 cm or in rectangular (including square) sheets with one side exceeding 36 cm and the other side exceeding 15 cm in the unfolded state
4	4811.51.20	0.3 mm or more in thickness
5	4811.51.2010	Base stock for milk cartons and other beverage containers
5		Other
6	4811.51.2020	Folding carton stock
6	4811.51.2030	Base stock for trays, dishes, plates, cups and the like
6		Other
7	4811.51.2040	Base stock for packaging
7	4811.51.2050	Other
4	4811.51.4000	Other
3	4811.51.6000	Other
2	4811.59	Other
3		In strips or rolls of a width exceeding 15 cm or in rectangular (including square) sheets with one side exceeding 36 cm and the other side exceeding 15 cm in the unfolded state
4	4811.59.2000	Printing paper
4	4811.59.40	Other
5	4811.59.4020	Folding carton stock
5	4811.59.4040	Other
3	4811.59.6000	Other
1	4811.60	Paper and paperboard, coated, impregnated or covered with wax, paraffin, stearin, oil or glycerol
2	4811.60.4000	In strips or rolls of a width exceeding 15 cm or in rectangular (including square) sheets with one side exceeding 36 cm and the other side exceeding 15 cm in the unfolded state
2	4811.60.6000	Other
1	4811.90	Other paper, paperboard, cellulose wadding and webs of cellulose fibers
2		In strips or rolls of a width exceeding 15 cm or in rectangular (including square) sheets with one side exceeding 36 cm and the other side exceeding 15 cm in the unfolded state
3	4811.90.1000	Handmade paper
3		Other
4	4811.90.2000	Wholly or partly covered with flock, gelatin, metal or metal solutions
4		Other
5	4811.90.3000	Impregnated with latex
5		Other
6	4811.90.40	Weighing not over 15 g/m²
7	4811.90.4010	Tissue papers, in sheets
7	4811.90.4090	Other
6	4811.90.60	Weighing over 15 g/m² but not over 30 g/m²
7	4811.90.6010	Tissue papers having a basis weight not exceeding 29 g/m², in sheets
7	4811.90.6090	Other
6	4811.90.80	Weighing over 30 g/m²
7	4811.90.8020	Gift Wrap (other than tissue)
7	4811.90.8030	Direct thermal coated paper
7	4811.90.8050	Other
2	4811.90.90	Other
3	4811.90.9010	Tissue papers having a basis weight not exceeding 29 g/m², in sheets
3	4811.90.9030	Direct thermal coated paper
3	4811.90.9035	Paper in sheets, lined or ruled, having a width of 152.4 to 360 mm inclusive and a length of 225.25 to 360 mm inclusive
3	4811.90.9080	Other
0	4812.00.0000	Filter blocks, slabs and plates, of paper pulp
0	4813	Cigarette paper, whether or not cut to size or in the form of booklets or tubes
1	4813.10.0000	In the form of booklets or tubes
1	4813.20.0000	In rolls of a width not exceeding 5 cm
1	4813.90.0000	Other
0	4814	Wallpaper and similar wallcoverings; window transparencies of paper
1	4814.20.0000	Wallpaper and similar wallcoverings, consisting of paper coated or covered, on the face side, with a grained, embossed, colored, design-printed or otherwise decorated layer of plastics
1	4814.90.0200	Other
0	4816	Carbon paper, self-copy paper and other copying or transfer papers (other than those of heading 4809), duplicator stencils and offset plates, of paper, whether or not put up in boxes
1	4816.20.0000	Self-copy paper
1	4816.90.0100	Other
0	4817	Envelopes, letter cards, plain postcards and correspondence cards, of paper or paperboard; boxes, pouches, wallets and writing compendiums, of paper or paperboard, containing an assortment of paper stationery
1	4817.10.0000	Envelopes
1	4817.20	Letter cards, plain postcards and correspondence cards
2	4817.20.2000	Sheets of writing paper, with border gummed or perforated, with or without inserts, prepared for use as combination sheets and envelopes
2	4817.20.4000	Other
1	4817.30.0000	Boxes, pouches, wallets and writing compendiums, of paper or paperboard, containing an assortment of paper stationery
0	4818	Toilet paper and similar paper, cellulose wadding or webs of cellulose fibers, of a kind used for household or sanitary purposes, in rolls of a width not exceeding 36 cm, or cut to size or shape; handkerchiefs, cleansing tissues, towels, tablecloths, table napkins, bed sheets and similar household, sanitary or hospital articles, articles of apparel and clothing accessories, of paper pulp, paper, cellulose wadding or webs of cellulose fibers
1	4818.10.0000	Toilet paper
1	4818.20.00	Handkerchiefs, cleansing or facial tissues and towels
2	4818.20.0020	Towels
2	4818.20.0040	Other
1	4818.30.0000	Tablecloths and table napkins
1	4818.50.00	Articles of apparel and clothing accessories
2	4818.50.0020	Hospital/medical gowns or scrubs
2	4818.50.0080	Other
1	4818.90.00	Other
2	4818.90.0020	Face masks
2	4818.90.0080	Other
0	4819	Cartons, boxes, cases, bags and other packing containers, of paper, paperboard, cellulose wadding or webs of cellulose fibers; box files, letter trays and similar articles, of paper or paperboard of a kind used in offices, shops or the like
1	4819.10.00	Cartons, boxes and cases, of corrugated paper or paperboard
2	4819.10.0020	Sanitary food and beverage containers
2	4819.10.0040	Other
1	4819.20.00	Folding cartons, boxes and cases, of non-corrugated paper or paperboard
2	4819.20.0020	Sanitary food and beverage containers
2	4819.20.0040	Other
1	4819.30.00	Sacks and bags, having a base of a width of 40 cm or more
2	4819.30.0020	Shipping sacks and multiwall bags, other than grocers' bags
2	4819.30.0040	Other
1	4819.40.00	Other sacks and bags, including cones
2	4819.40.0020	Shipping sacks and multiwall bags, other than grocers' bags
2	4819.40.0040	Other
1	4819.50	Other packing containers, including record sleeves
2	4819.50.2000	Sanitary food and beverage containers
2	4819.50.3000	Record sleeves
2	4819.50.40	Other
3	4819.50.4020	Fiber drums, cans, tubes and similar containers
3		Other
4	4819.50.4040	Rigid boxes and cartons
4	4819.50.4060	Other
1	4819.60.0000	Box files, letter trays, storage boxes and similar articles, of a kind used in offices, shops or the like
0	4820	Registers, account books, notebooks, order books, receipt books, letter pads, memorandum pads, diaries and similar articles, exercise books, blotting pads, binders (looseleaf or other), folders, file covers, manifold business forms, interleaved carbon sets and other articles of stationery, of paper or paperboard; albums for samples or for collections and book covers (including cover boards and book jackets) of paper or paperboard
1	4820.10	Registers, account books, notebooks, order books, receipt books, letter pads, memorandum pads, diaries and similar articles
2	4820.10.20	Diaries, notebooks and address books, bound; memorandum pads, letter pads and similar articles
3	4820.10.2010	Diaries and address books
3	4820.10.2020	Memorandum pads, letter pads and similar articles
3	4820.10.2030	Sewn composition books with dimensions of 152.4-381 mm (6" - 15"), inclusive (small side) X 222.5-381 mm (8.75" -15"), inclusive (large side)
3	4820.10.2040	Other note books with dimensions of 152.4-381 mm (6" - 15"), inclusive (small side) X 222.5-381 mm (8.75" -15"), inclusive (large side)
3	4820.10.2060	Other
2	4820.10.4000	Other
1	4820.20.0000	Exercise books
1	4820.30.00	Binders (other than book covers), folders and file covers
2	4820.30.0020	Looseleaf binders
2	4820.30.0040	Other
1	4820.40.0000	Manifold business forms and interleaved carbon sets
1	4820.50.0000	Albums for samples or for collections
1	4820.90.0000	Other
0	4821	Paper and paperboard labels of all kinds, whether or not printed
1	4821.10	Printed
2	4821.10.2000	Printed in whole or in part by a lithographic process
2	4821.10.4000	Other
1	4821.90	Other
2	4821.90.2000	Self-adhesive
2	4821.90.4000	Other
0	4822	Bobbins, spools, cops and similar supports of paper pulp, paper or paperboard (whether or not perforated or hardened)
1	4822.10.0000	Of a kind used for winding textile yarn
1	4822.90.0000	Other
0	4823	Other paper, paperboard, cellulose wadding and webs of cellulose fibers, cut to size or shape; other articles of paper pulp, paper, paperboard, cellulose wadding or webs of cellulose fibers
1	4823.20	Filter paper and paperboard
2	4823.20.1000	Paint filters and strainers
2	4823.20.9000	Other
1	4823.40.0000	Rolls, sheets and dials, printed for self-recording apparatus
1		Trays, dishes, plates, cups and the like, of paper or paperboard
2	4823.61.00	Of bamboo
3	4823.61.0020	Cups and round nested food containers
3	4823.61.0040	Other
2	4823.69.00	Other
3	4823.69.0020	Cups and round nested food containers
3	4823.69.0040	Other
1	4823.70.00	Molded or pressed articles of paper pulp
2	4823.70.0020	Plates, bowls or cups
2	4823.70.0040	Other
1	4823.90	Other
2	4823.90.1000	Of paper pulp
2	4823.90.2000	Of papier-mâché
2		Other
3	4823.90.3100	Cards, not punched, for punchcard machines, whether or not in strips
3	4823.90.4000	Frames or mounts for photographic slides
3	4823.90.5000	Hand fans
3		Other
4		Of coated paper or paperboard
5	4823.90.6000	Gaskets, washers and other seals
5	4823.90.6700	Other
4	4823.90.7000	Of cellulose wadding
4		Other
5	4823.90.8000	Gaskets, washers and other seals
5	4823.90.86	Other
6	4823.90.8620	Shoe covers (booties) of a kind described in statistical note 2 to this chapter
6	4823.90.8680	Other
C	49	Printed books, newspapers, pictures and other products of the printing industry; manuscripts, typescripts and plans
0	4901	Printed books, brochures, leaflets and similar printed matter, whether or not in single sheets
1	4901.10.00	In single sheets, whether or not folded
2	4901.10.0020	Reproduction proofs
2	4901.10.0040	Other
1		Other
2	4901.91.00	Dictionaries and encyclopedias, and serial installments thereof
3	4901.91.0020	Dictionaries (including thesauruses)
3	4901.91.0040	Encyclopedias
2	4901.99.00	Other
3	4901.99.0010	Textbooks
3	4901.99.0020	Bound newspapers, journals and periodicals provided for in Legal Note 3 to this chapter
3	4901.99.0030	Directories
3		Other
4	4901.99.0040	Bibles, testaments, prayer books and other religious books
4	4901.99.0050	Technical, scientific and professional books
4		Art and pictorial books
5	4901.99.0060	Valued under $5 each
5	4901.99.0065	Valued $5 or more each
4		Other
5	4901.99.0070	Hardbound books
5	4901.99.0075	Rack size paperbound books
5		Other
6	4901.99.0091	Containing not more than 4 pages each (excluding covers)
6	4901.99.0092	Containing 5 or more pages each, but not more than 48 pages each (excluding covers)
6	4901.99.0093	Containing 49 or more pages each (excluding covers)
0	4902	Newspapers, journals and periodicals, whether or not illustrated or containing advertising material
1	4902.10.0000	Appearing at least four times a week
1	4902.90	Other
2	4902.90.1000	Newspaper supplements printed by a gravure process
2	4902.90.20	Other
3	4902.90.2020	Newspapers appearing less than four times per week
3	4902.90.2040	Other business and professional journals and periodicals (including single issues tied together for shipping purposes)
3	4902.90.2060	Other (including single issues tied together for shipping purposes)
0	4903.00.0000	Children's picture, drawing or coloring books
0	4904.00.00	Music, printed or in manuscript, whether or not bound or illustrated
1	4904.00.0020	Sheet music, whether or not stapled or folded, but not otherwise bound
1	4904.00.0040	Other
0	4905	Maps and hydrographic or similar charts of all kinds, including atlases, wall maps, topographical plans and globes, printed
1	4905.20.0000	In book form
1	4905.90	Other
2	4905.90.2000	Globes
2	4905.90.6000	Other
0	4906.00.0000	Plans and drawings for architectural, engineering, industrial, commercial, topographical or similar purposes, being originals drawn by hand; handwritten texts; photographic reproductions on sensitized paper and carbon copies of the foregoing
0	4907.00.0000	Unused postage, revenue or similar stamps of current or new issue in the country in which they have, or will have, a recognized face value; stamp-impressed paper; banknotes; check forms; stock, share or bond certificates and similar documents of title
0	4908	Transfers (decalcomanias)
1	4908.10.0000	Transfers (decalcomanias), vitrifiable
1	4908.90.0000	Other
0	4909.00	Printed or illustrated postcards; printed cards bearing personal greetings, messages or announcements, whether or not illustrated, with or without envelopes or trimmings
1	4909.00.2000	Postcards
1	4909.00.4000	Other
0	4910.00	Calendars of any kind, printed, including calendar blocks
1		Printed on paper or paperboard in whole or in part by a lithographic process
2	4910.00.2000	Not over 0.51 mm in thickness
2	4910.00.4000	Over 0.51 mm in thickness
1	4910.00.6000	Other
0	4911	Other printed matter, including printed pictures and photographs
1	4911.10.00	Trade advertising material, commercial catalogs and the like
2	4911.10.0020	Printed catalogs relating principally to current offers for the sale of United States products
2	4911.10.0040	Printed catalogs, price lists or trade notices, relating to offers, by a person whose principal place of business or bonafide residence is in a foreign country, to sell or rent products of a foreign country or to furnish foreign or international transportation or commercial insurance services
2	4911.10.0060	Tourist and other literature (including posters), containing geographic, historical, hotel, institutional, timetable, travel or similar information, principally with respect to places, travel facilities or educational opportunities outside the customs territory of the United States
2	4911.10.0080	Other
1		Other
2	4911.91	Pictures, designs and photographs
3	4911.91.1000	Printed over 20 years at time of importation
3		Printed not over 20 years at time of importation
4	4911.91.1500	Suitable for use in the production of articles of heading 4901
4		Other
5		Lithographs on paper or paperboard
6	4911.91.20	Not over 0.51 mm in thickness
7	4911.91.2020	Posters
7	4911.91.2040	Other
6	4911.91.3000	Over 0.51 mm in thickness
5	4911.91.40	Other
6	4911.91.4020	Posters
6	4911.91.4040	Other
2	4911.99	Other
3	4911.99.2000	International customs forms (carnets) and parts thereof, in English or French (whether or not in additional languages)
3		Other
4	4911.99.6000	Printed on paper in whole or in part by a lithographic process
4	4911.99.8000	Other
S	11	Textile and Textile Articles
C	50	Silk
C	51	Wool, fine or coarse animal hair; horsehair yarn and woven fabric
C	52	Cotton
0	5201.00	Cotton, not carded or combed
1		Having a staple length under 28.575 mm (1-1/8 inches)
2	5201.00.0500	Harsh or rough, having a staple length under 19.05 mm (3/4 inch)
2		Other
3	5201.00.1200	Described in general note 15 of the tariff schedule and entered pursuant to its provisions
3	5201.00.1400	Described in additional U.S. note 5 to this chapter and entered pursuant to its provisions
3	5201.00.1800	Other
1		Having a staple length of 28.575 mm (1-1/8 inches) or more but under 34.925 mm (1-3/8 inches)
2	5201.00.2200	Described in general note 15 of the tariff schedule and entered pursuant to its provisions
2		Other, harsh or rough, having a staple length of 29.36875 mm (1-5/32 inches) or more and white in color (except cotton of perished staple, grabbots and cotton pickings)
3	5201.00.2400	Described in additional U.S. note 6 to this chapter and entered pursuant to its provisions
3	5201.00.2800	Other
2		Other
3	5201.00.3400	Described in additional U.S. note 7 to this chapter and entered pursuant to its provisions
3	5201.00.3800	Other
1		Having a staple length of 34.925 mm (1-3/8 inches) or more
2	5201.00.5500	Described in general note 15 of the tariff schedule and entered pursuant to its provisions
2	5201.00.6000	Described in additional U.S. note 8 to this chapter and entered pursuant to its provisions
2	5201.00.8000	Other
0	5202	Cotton waste (including yarn waste and garnetted stock)
1	5202.10.0000	Yarn waste (including thread waste)
1		Other
2	5202.91.0000	Garnetted stock
2	5202.99	Other
3		Card strips made from cotton having a staple length under 30.1625 mm (1-3/16 inches) and lap waste, sliver waste and roving waste
4	5202.99.0500	Described in general note 15 of the tariff schedule and entered pursuant to its provisions
4	5202.99.1000	Described in additional U.S. note 9 to this chapter and entered pursuant to its provisions
4	5202.99.3000	Other
3	5202.99.5000	Other
0	5203.00	Cotton, carded or combed
1		Fibers of cotton processed but not spun
2	5203.00.0500	Described in general note 15 of the tariff schedule and entered pursuant to its provisions
2	5203.00.1000	Described in additional U.S. note 10 to this chapter and entered pursuant to its provisions
2	5203.00.3000	Other
1	5203.00.5000	Other
0	5204	Cotton sewing thread, whether or not put up for retail sale
1		Not put up for retail sale
2	5204.11.0000	Containing 85 percent or more by weight of cotton (200)
2	5204.19.0000	Other (200)
1	5204.20.0000	Put up for retail sale (200)
0	5205	Cotton yarn (other than sewing thread), containing 85 percent or more by weight of cotton, not put up for retail sale
1		Single yarn, of uncombed fibers
2	5205.11	Not exceeding 14 nm
3	5205.11.1000	Unbleached, not mercerized (300)
3	5205.11.2000	Other (300)
2	5205.12	Exceeding 14 nm but not exceeding 43 nm
3	5205.12.1000	Unbleached, not mercerized (300)
3	5205.12.2000	Other (300)
2	5205.13	Exceeding 43 nm but not exceeding 52 nm
3	5205.13.1000	Unbleached, not mercerized (300)
3	5205.13.2000	Other (300)
2	5205.14	Exceeding 52 nm but not exceeding 80 nm
3	5205.14.1000	Unbleached, not mercerized (300)
3	5205.14.2000	Other (300)
2	5205.15	Exceeding 80 nm
3	5205.15.1000	Unbleached, not mercerized (300)
3	5205.15.2000	Other (300)
1		Single yarn, of combed fibers
2	5205.21.00	Not exceeding 14 nm
3	5205.21.0020	Ring spun (301)
3	5205.21.0090	Other (301)
2	5205.22.00	Exceeding 14 nm but not exceeding 43 nm
3	5205.22.0020	Ring spun (301)
3	5205.22.0090	Other (301)
2	5205.23.00	Exceeding 43 nm but not exceeding 52 nm
3	5205.23.0020	Ring spun (301)
3	5205.23.0090	Other (301)
2	5205.24.00	Exceeding 52 nm but not exceeding 80 nm
3	5205.24.0020	Ring spun (301)
3	5205.24.0090	Other (301)
2	5205.26.00	Measuring less than 125 decitex but not less than 106.38 decitex (exceeding 80 metric number but not exceeding 94 metric number)
3	5205.26.0020	Ring spun (301)
3	5205.26.0090	Other (301)
2	5205.27.00	Measuring less than 106.38 decitex but not less than 83.33 decitex (exceeding 94 metric number but not exceeding 120 metric number)
3	5205.27.0020	Ring spun (301)
3	5205.27.0090	Other (301)
2	5205.28.00	Measuring less than 83.33 decitex (exceeding 120 metric number)
3	5205.28.0020	Ring spun (301)
3	5205.28.0090	Other (301)
1		Multiple (folded) or cabled yarn, of uncombed fibers
2	5205.31.0000	Not exceeding 14 nm per single yarn (300)
2	5205.32.0000	Exceeding 14 nm but not exceeding 43 nm per single yarn (300)
2	5205.33.0000	Exceeding 43 nm but not exceeding 52 nm per single yarn (300)
2	5205.34.0000	Exceeding 52 nm but not exceeding 80 nm per single yarn (300)
2	5205.35.0000	Exceeding 80 nm per single yarn (300)
1		Multiple (folded) or cabled yarn, of combed fibers
2	5205.41.00	Not exceeding 14 nm per single yarn
3	5205.41.0020	Ring spun (301)
3	5205.41.0090	Other (301)
2	5205.42.00	Exceeding 14 nm but not exceeding 43 nm per single yarn
3		Ring spun
4	5205.42.0021	Compact, exceeding 41 nm (301)
4	5205.42.0029	Other (301)
3	5205.42.0090	Other (301)
2	5205.43.00	Exceeding 43 nm but not exceeding 52 nm per single yarn
3		Ring spun
4	5205.43.0021	Compact (301)
4	5205.43.0029	Other (301)
3	5205.43.0090	Other (301)
2	5205.44.00	Exceeding 52 nm but not exceeding 80 nm per single yarn
3		Ring spun
4	5205.44.0021	Compact (301)
4	5205.44.0029	Other (301)
3	5205.44.0090	Other (301)
1		Multiple (folded) or cabled yarn, of combed fibers (con.)
2	5205.46.00	Measuring per single yarn less than 125 decitex but not less than 106.38 decitex (exceeding 80 metric number but not exceeding 94 metric number)
3		Ring spun
4	5205.46.0021	Compact (301)
4	5205.46.0029	Other (301)
3	5205.46.0090	Other (301)
2	5205.47.00	Measuring per single yarn less than 106.38 decitex but not less than 83.33 decitex (exceeding 94 metric number but not exceeding 120 metric number)
3		Ring spun
4	5205.47.0021	Compact, not exceeding 102 nm (301)
4	5205.47.0029	Other (301)
3	5205.47.0090	Other (301)
2	5205.48.00	Measuring per single yarn less than 83.33 decitex (exceeding 120 metric number)
3	5205.48.0020	Ring spun (301)
3	5205.48.0090	Other (301)
0	5206	Cotton yarn (other than sewing thread), containing less than 85 percent by weight of cotton, not put up for retail sale
1		Single yarn, of uncombed fibers
2	5206.11.0000	Not exceeding 14 nm (300)
2	5206.12.0000	Exceeding 14 nm but not exceeding 43 nm (300)
2	5206.13.0000	Exceeding 43 nm but not exceeding 52 nm (300)
2	5206.14.0000	Exceeding 52 nm but not exceeding 80 nm (300)
2	5206.15.0000	Exceeding 80 nm (300)
1		Single yarn, of combed fibers
2	5206.21.0000	Not exceeding 14 nm (301)
2	5206.22.0000	Exceeding 14 nm but not exceeding 43 nm (301)
2	5206.23.0000	Exceeding 43 nm but not exceeding 52 nm (301)
2	5206.24.0000	Exceeding 52 nm but not exceeding 80 nm (301)
2	5206.25.0000	Exceeding 80 nm (301)
1		Multiple (folded) or cabled yarn, of uncombed fibers
2	5206.31.0000	Not exceeding 14 nm per single yarn (300)
2	5206.32.0000	Exceeding 14 nm but not exceeding 43 nm per single yarn (300)
2	5206.33.0000	Exceeding 43 nm but not exceeding 52 nm per single yarn (300)
2	5206.34.0000	Exceeding 52 nm but not exceeding 80 nm per single yarn (300)
2	5206.35.0000	Exceeding 80 nm per single yarn (300)
1		Multiple (folded) or cabled yarn, of combed fibers
2	5206.41.0000	Not exceeding 14 nm per single yarn (301)
2	5206.42.0000	Exceeding 14 nm but not exceeding 43 nm per single yarn (301)
2	5206.43.0000	Exceeding 43 nm but not exceeding 52 nm per single yarn (301)
2	5206.44.0000	Exceeding 52 nm but not exceeding 80 nm per single yarn (301)
2	5206.45.0000	Exceeding 80 nm per single yarn (301)
0	5207	Cotton yarn (other than sewing thread) put up for retail sale
1	5207.10.0000	Containing 85 percent or more by weight of cotton (200)
1	5207.90.0000	Other (200)
0	5208	Woven fabrics of cotton, containing 85 percent or more by weight of cotton, weighing not more than 200 g/m²
1		Unbleached
2	5208.11	Plain weave, weighing not more than 100 g/m²
3	5208.11.20	Of number 42 or lower number
4	5208.11.2020	Poplin or broadcloth (314)
4	5208.11.2040	Sheeting (313)
4	5208.11.2090	Cheesecloth (226)
3	5208.11.40	Of numbers 43 to 68
4	5208.11.4020	Poplin or broadcloth (314)
4	5208.11.4040	Sheeting (313)
4	5208.11.4060	Printcloth (315)
4	5208.11.4090	Cheesecloth (226)
3		Of number 69 or higher number
4	5208.11.6000	Suitable for making typewriter ribbon, containing yarns the average number of which exceeds 85 but not 237, the total thread count (treating multiple (folded) or cabled yarns as single threads) per square centimeter is not less than 94 and not more than 134, and in which the thread count of either the warp or filling does not exceed 60 percent of the total thread count of the warp and filling (220)
4	5208.11.80	Other
5	5208.11.8020	Poplin or broadcloth (314)
5	5208.11.8090	Cheesecloth; lawns, voiles or batistes (226)
2	5208.12	Plain weave, weighing more than 100 g/m²
3	5208.12.40	Of number 42 or lower number
4	5208.12.4020	Poplin or broadcloth (314)
4	5208.12.4040	Sheeting (313)
4	5208.12.4090	Cheesecloth (226)
3	5208.12.60	Of numbers 43 to 68
4	5208.12.6020	Poplin or broadcloth (314)
4	5208.12.6040	Sheeting (313)
4	5208.12.6060	Printcloth (315)
4	5208.12.6090	Cheesecloth (226)
3	5208.12.80	Of number 69 or higher number
4	5208.12.8020	Poplin or broadcloth (314)
4	5208.12.8090	Cheesecloth; lawns, voiles or batistes (226)
2	5208.13.0000	3-thread or 4-thread twill, including cross twill (317)
2	5208.19	Other fabrics
3	5208.19.20	Satin weave or twill weave
4	5208.19.2020	Sateens (326)
4	5208.19.2090	Other (317)
3		Other
4	5208.19.40	Of number 42 or lower number
5	5208.19.4020	Oxford cloth (227)
5	5208.19.4090	Other (220)
4	5208.19.60	Of numbers 43 to 68
5	5208.19.6020	Oxford cloth (227)
5	5208.19.6090	Other (220)
4	5208.19.80	Of number 69 or higher number
5	5208.19.8020	Oxford cloth (227)
5	5208.19.8090	Other (220)
1		Bleached
2	5208.21	Plain weave, weighing not more than 100 g/m²
3	5208.21.20	Of number 42 or lower number
4	5208.21.2020	Poplin or broadcloth (314)
4	5208.21.2040	Sheeting (313)
4	5208.21.2090	Cheesecloth (226)
3	5208.21.40	Of numbers 43 to 68
4	5208.21.4020	Poplin or broadcloth (314)
4	5208.21.4040	Sheeting (313)
4	5208.21.4060	Printcloth (315)
4	5208.21.4090	Cheesecloth (226)
3	5208.21.60	Of number 69 or higher number
4	5208.21.6020	Poplin or broadcloth (314)
4	5208.21.6090	Cheesecloth; lawns, voiles or batistes (226)
2	5208.22	Plain weave, weighing more than 100 g/m²
3	5208.22.40	Of number 42 or lower number
4	5208.22.4020	Poplin or broadcloth (314)
4	5208.22.4040	Sheeting (313)
4	5208.22.4090	Cheesecloth (226)
3	5208.22.60	Of numbers 43 to 68
4	5208.22.6020	Poplin or broadcloth (314)
4	5208.22.6040	Sheeting (313)
4	5208.22.6060	Printcloth (315)
4	5208.22.6090	Cheesecloth (226)
3	5208.22.80	Of number 69 or higher number
4	5208.22.8020	Poplin or broadcloth (314)
4	5208.22.8090	Cheesecloth; lawns, voiles or batistes (226)
2	5208.23.0000	3-thread or 4-thread twill, including cross twill (317)
2	5208.29	Other fabrics
3	5208.29.20	Satin weave or twill weave
4	5208.29.2020	Sateens (326)
4	5208.29.2090	Other (317)
3		Other
4	5208.29.40	Of number 42 or lower number
5	5208.29.4020	Oxford cloth (227)
5	5208.29.4090	Other (220)
4	5208.29.60	Of numbers 43 to 68
5	5208.29.6020	Oxford cloth (227)
5	5208.29.6090	Other (220)
4	5208.29.80	Of number 69 or higher number
5	5208.29.8020	Oxford cloth (227)
5	5208.29.8090	Other (220)
1		Dyed
2	5208.31	Plain weave, weighing not more than 100 g/m²
3	5208.31.2000	Certified hand-loomed fabrics
3		Other
4	5208.31.40	Of number 42 or lower number
5	5208.31.4020	Poplin or broadcloth (314)
5	5208.31.4040	Sheeting (313)
5	5208.31.4090	Cheesecloth (226)
4	5208.31.60	Of numbers 43 to 68
5	5208.31.6020	Poplin or broadcloth (314)
5	5208.31.6040	Sheeting (313)
5	5208.31.6060	Printcloth (315)
5	5208.31.6090	Cheesecloth (226)
4	5208.31.80	Of number 69 or higher number
5	5208.31.8020	Poplin or broadcloth (314)
5	5208.31.8090	Cheesecloth; lawns, voiles or batistes (226)
2	5208.32	Plain weave, weighing more than 100 g/m²
3	5208.32.1000	Certified hand-loomed fabrics
3		Other
4	5208.32.30	Of number 42 or lower number
5	5208.32.3020	Poplin or broadcloth (314)
5	5208.32.3040	Sheeting (313)
5	5208.32.3090	Cheesecloth (226)
4	5208.32.40	Of numbers 43 to 68
5	5208.32.4020	Poplin or broadcloth (314)
5	5208.32.4040	Sheeting (313)
5	5208.32.4060	Printcloth (315)
5	5208.32.4090	Cheesecloth (226)
4	5208.32.50	Of number 69 or higher number
5	5208.32.5020	Poplin or broadcloth (314)
5	5208.32.5090	Cheesecloth; lawns, voiles or batistes (226)
2	5208.33.0000	3-thread or 4-thread twill, including cross twill (317)
2	5208.39	Other fabrics
3	5208.39.20	Satin weave or twill weave
4	5208.39.2020	Sateens (326)
4	5208.39.2090	Other (317)
3		Other
4	5208.39.40	Of number 42 or lower number
5	5208.39.4020	Oxford cloth (227)
5	5208.39.4090	Other (220)
4	5208.39.60	Of numbers 43 to 68
5	5208.39.6020	Oxford cloth (227)
5	5208.39.6090	Other (220)
4	5208.39.80	Of number 69 or higher number
5	5208.39.8020	Oxford cloth (227)
5	5208.39.8090	Other (220)
1		Of yarns of different colors
2	5208.41	Plain weave, weighing not more than 100 g/m²
3	5208.41.2000	Certified hand-loomed fabrics
3		Other
4	5208.41.4000	Of number 42 or lower number (218)
4	5208.41.6000	Of numbers 43 to 68 (218)
4	5208.41.8000	Of number 69 or higher number (218)
2	5208.42	Plain weave, weighing more than 100 g/m²
3	5208.42.1000	Certified hand-loomed fabrics
3		Other
4	5208.42.3000	Of number 42 or lower number (218)
4	5208.42.4000	Of numbers 43 to 68 (218)
4	5208.42.5000	Of number 69 or higher number (218)
2	5208.43.0000	3-thread or 4-thread twill, including cross twill (218)
2	5208.49	Other fabrics
3	5208.49.2000	Satin weave or twill weave (218)
3		Other
4	5208.49.40	Of number 42 or lower number
5	5208.49.4010	Oxford cloth (218)
5	5208.49.4020	Jacquard woven (220)
5	5208.49.4090	Other (218)
4	5208.49.60	Of numbers 43 to 68
5	5208.49.6010	Oxford cloth (218)
5		Jacquard woven
6	5208.49.6020	Of a width exceeding 127 cm (220)
6	5208.49.6030	Other (220)
5	5208.49.6090	Other (218)
4	5208.49.80	Of number 69 or higher number
5	5208.49.8020	Jacquard woven (220)
5	5208.49.8090	Other (218)
1		Printed
2	5208.51	Plain weave, weighing not more than 100 g/m²
3	5208.51.2000	Certified hand-loomed fabrics
3		Other
4	5208.51.40	Of number 42 or lower number
5	5208.51.4020	Poplin or broadcloth (314)
5	5208.51.4040	Sheeting (313)
5	5208.51.4090	Cheesecloth (226)
4	5208.51.60	Of numbers 43 to 68
5	5208.51.6020	Poplin or broadcloth (314)
5	5208.51.6040	Sheeting (313)
5	5208.51.6060	Printcloth (315)
5	5208.51.6090	Cheesecloth (226)
4	5208.51.80	Of number 69 or higher number
5	5208.51.8020	Poplin or broadcloth (314)
5	5208.51.8090	Cheesecloth; lawns, voiles or batistes (226)
2	5208.52	Plain weave, weighing more than 100 g/m²
3	5208.52.1000	Certified hand-loomed fabrics
3		Other
4	5208.52.30	Of number 42 or lower number
5	5208.52.3020	Poplin or broadcloth (314)
5		Sheeting
6	5208.52.3035	Discharge printed (313)
6	5208.52.3045	Other (313)
5	5208.52.3090	Cheesecloth (226)
4	5208.52.40	Of numbers 43 to 68
5	5208.52.4020	Poplin or broadcloth (314)
5		Sheeting
6	5208.52.4035	Discharge printed (313)
6	5208.52.4045	Other (313)
5		Printcloth
6	5208.52.4055	Discharge printed (315)
6	5208.52.4065	Other (315)
5	5208.52.4090	Cheesecloth (226)
4	5208.52.50	Of number 69 or higher number
5	5208.52.5020	Poplin or broadcloth (314)
5	5208.52.5090	Cheesecloth; lawns,voiles or batistes (226)
2	5208.59	Other fabrics
3	5208.59.1000	3-thread or 4-thread twill, including cross twill (317)
3	5208.59.20	Satin weave or twill weave, other than 3-thread or 4-thread twill or cross twill
4		Sateens
5	5208.59.2015	Discharge printed (326)
5	5208.59.2025	Other (326)
4		Other
5	5208.59.2085	Discharge printed (317)
5	5208.59.2095	Other (317)
3		Other
4	5208.59.40	Of number 42 or lower number
5	5208.59.4020	Oxford cloth (227)
5	5208.59.4090	Other (220)
4	5208.59.60	Of numbers 43 to 68
5	5208.59.6020	Oxford cloth (227)
5	5208.59.6090	Other (220)
4	5208.59.80	Of number 69 or higher number
5	5208.59.8020	Oxford cloth (227)
5	5208.59.8090	Other (220)
0	5209	Woven fabrics of cotton, containing 85 percent or more by weight of cotton, weighing more than 200 g/m²
1		Unbleached
2	5209.11.00	Plain weave
3	5209.11.0020	Poplin or broadcloth (314)
3		Sheeting
4		Not napped
5	5209.11.0025	Osnaburg (313)
5	5209.11.0035	Other (313)
4	5209.11.0050	Napped (313)
3	5209.11.0090	Plain weave duck (219)
2	5209.12.00	3-thread or 4-thread twill, including cross twill
3	5209.12.0020	Not napped (317)
3	5209.12.0040	Napped (317)
2	5209.19.00	Other fabrics
3		Satin weave or twill weave
4	5209.19.0020	Sateens (326)
4	5209.19.0040	Other (317)
3	5209.19.0060	Duck, except plain weave (219)
3	5209.19.0090	Other (220)
1		Bleached
2	5209.21.00	Plain weave
3	5209.21.0020	Poplin or broadcloth (314)
3		Sheeting
4		Not napped
5	5209.21.0025	Osnaburg (313)
5	5209.21.0035	Other (313)
4	5209.21.0050	Napped (313)
3	5209.21.0090	Plain weave duck (219)
2	5209.22.00	3-thread or 4-thread twill, including cross twill
3	5209.22.0020	Not napped (317)
3	5209.22.0040	Napped (317)
2	5209.29.00	Other fabrics
3		Satin weave or twill weave
4	5209.29.0020	Sateens (326)
4	5209.29.0040	Other (317)
3	5209.29.0060	Duck, except plain weave (219)
3	5209.29.0090	Other (220)
1		Dyed
2	5209.31	Plain weave
3	5209.31.3000	Certified hand-loomed fabrics
3	5209.31.60	Other
4	5209.31.6020	Poplin or broadcloth (314)
4		Sheeting
5		Not napped
6	5209.31.6025	Osnaburg (313)
6	5209.31.6035	Other (313)
5	5209.31.6050	Napped (313)
4	5209.31.6090	Plain weave duck (219)
2	5209.32.00	3-thread or 4-thread twill, including cross twill
3	5209.32.0020	Not napped (317)
3	5209.32.0040	Napped (317)
2	5209.39.00	Other fabrics
3		Satin weave or twill weave
4	5209.39.0020	Sateens (326)
4	5209.39.0040	Other (317)
3	5209.39.0060	Duck, except plain weave (219)
3		Other
4	5209.39.0080	Of a width exceeding 127 cm (220)
4	5209.39.0090	Other (220)
1		Of yarns of different colors
2	5209.41	Plain weave
3	5209.41.3000	Certified hand-loomed fabrics
3	5209.41.60	Other
4	5209.41.6020	Not napped (218)
4	5209.41.6040	Napped (218)
2	5209.42.00	Denim
3		Blue denim
4	5209.42.0020	Weighing not more than 360 g/m² (225)
4	5209.42.0040	Weighing more than 360 g/m²(225)
3		Other denim
4	5209.42.0060	Weighing not more than 360 g/m² (218)
4	5209.42.0080	Weighing more than 360 g/m² (218)
2	5209.43.00	Other fabrics of 3-thread or 4-thread twill, including cross twill
3	5209.43.0030	Not napped (218)
3	5209.43.0050	Napped (218)
2	5209.49.00	Other fabrics
3		Jacquard woven
4	5209.49.0020	Of a width exceeding 127 cm (220)
4	5209.49.0040	Other (220)
3	5209.49.0090	Other (218)
1		Printed
2	5209.51	Plain weave
3	5209.51.3000	Certified hand-loomed fabrics
3	5209.51.60	Other
4		Poplin or broadcloth
5	5209.51.6015	Discharge printed (314)
5	5209.51.6025	Other (314)
4		Sheeting
5		Not napped
6	5209.51.6032	Discharge printed (313)
6	5209.51.6035	Other (313)
5	5209.51.6050	Napped (313)
4	5209.51.6090	Plain weave duck (219)
2	5209.52.00	3-thread or 4-thread twill, including cross twill
3	5209.52.0020	Not napped (317)
3	5209.52.0040	Napped (317)
2	5209.59.00	Other fabrics
3		Satin weave or twill weave
4		Sateens
5	5209.59.0015	Discharge printed (326)
5	5209.59.0025	Other (326)
4	5209.59.0040	Other (317)
3	5209.59.0060	Duck, except plain weave (219)
3	5209.59.0090	Other (220)
0	5210	Woven fabrics of cotton, containing less than 85 percent by weight of cotton, mixed mainly or solely with man-made fibers, weighing not more than 200 g/m²
1		Unbleached
2	5210.11	Plain weave
3	5210.11.40	Of number 42 or lower number
4	5210.11.4020	Poplin or broadcloth (314)
4	5210.11.4040	Sheeting (313)
4	5210.11.4090	Cheesecloth (226)
3	5210.11.60	Of numbers 43 to 68
4	5210.11.6020	Poplin or broadcloth (314)
4	5210.11.6040	Sheeting (313)
4	5210.11.6060	Printcloth (315)
4	5210.11.6090	Cheesecloth (226)
3	5210.11.80	Of number 69 or higher number
4	5210.11.8020	Poplin or broadcloth (314)
4	5210.11.8090	Cheesecloth; lawns, voiles or batistes (226)
2	5210.19	Other fabrics
3	5210.19.1000	3-thread or 4-thread twill, including cross twill (317)
3	5210.19.20	Satin weave or twill weave, other than 3-thread or 4-thread twill or cross twill
4	5210.19.2020	Sateens (326)
4	5210.19.2090	Other (317)
3		Other
4	5210.19.40	Of number 42 or lower number
5	5210.19.4020	Oxford cloth (227)
5	5210.19.4090	Other (220)
4	5210.19.60	Of numbers 43 to 68
5	5210.19.6020	Oxford cloth (227)
5	5210.19.6090	Other (220)
4	5210.19.80	Of number 69 or higher number
5	5210.19.8020	Oxford cloth (227)
5	5210.19.8090	Other (220)
1		Bleached
2	5210.21	Plain weave
3	5210.21.40	Of number 42 or lower number
4	5210.21.4020	Poplin or broadcloth (314)
4	5210.21.4040	Sheeting (313)
4	5210.21.4090	Cheesecloth (226)
3	5210.21.60	Of numbers 43 to 68
4	5210.21.6020	Poplin or broadcloth (314)
4	5210.21.6040	Sheeting (313)
4	5210.21.6060	Printcloth (315)
4	5210.21.6090	Cheesecloth (226)
3	5210.21.80	Of number 69 or higher number
4	5210.21.8020	Poplin or broadcloth (314)
4	5210.21.8090	Cheesecloth; lawns, voiles or batistes (226)
2	5210.29	Other fabrics
3	5210.29.1000	3-thread or 4-thread twill, including cross twill (317)
3	5210.29.20	Satin weave or twill weave, other than 3-thread or 4-thread twill or cross twill
4	5210.29.2020	Sateens (326)
4	5210.29.2090	Other (317)
3		Other
4	5210.29.40	Of number 42 or lower number
5	5210.29.4020	Oxford cloth (227)
5	5210.29.4090	Other (220)
4	5210.29.60	Of numbers 43 to 68
5	5210.29.6020	Oxford cloth (227)
5	5210.29.6090	Other (220)
4	5210.29.80	Of number 69 or higher number
5	5210.29.8020	Oxford cloth (227)
5	5210.29.8090	Other (220)
1		Dyed
2	5210.31	Plain weave
3	5210.31.40	Of number 42 or lower number
4	5210.31.4020	Poplin or broadcloth (314)
4	5210.31.4040	Sheeting (313)
4	5210.31.4090	Cheesecloth (226)
3	5210.31.60	Of numbers 43 to 68
4	5210.31.6020	Poplin or broadcloth (314)
4	5210.31.6040	Sheeting (313)
4	5210.31.6060	Printcloth (315)
4	5210.31.6090	Cheesecloth (226)
3	5210.31.80	Of number 69 or higher number
4	5210.31.8020	Poplin or broadcloth (314)
4	5210.31.8090	Cheesecloth; lawns, voiles or batistes (226)
2	5210.32.0000	3-thread or 4-thread twill, including cross twill (317)
2	5210.39	Other fabrics
3	5210.39.20	Satin weave or twill weave
4	5210.39.2020	Sateens (326)
4	5210.39.2090	Other (317)
3		Other
4	5210.39.40	Of number 42 or lower number
5	5210.39.4020	Oxford cloth (227)
5	5210.39.4090	Other (220)
4	5210.39.60	Of numbers 43 to 68
5	5210.39.6020	Oxford cloth (227)
5	5210.39.6090	Other (220)
4	5210.39.80	Of number 69 or higher number
5	5210.39.8020	Oxford cloth (227)
5	5210.39.8090	Other (220)
1		Of yarns of different colors
2	5210.41	Plain weave
3	5210.41.4000	Of number 42 or lower number (218)
3	5210.41.6000	Of numbers 43 to 68 (218)
3	5210.41.8000	Of number 69 or higher number (218)
2	5210.49	Other fabrics
3	5210.49.1000	3-thread or 4-thread twill, including cross twill (218)
3	5210.49.2000	Satin weave or twill weave, other than 3-thread or 4-thread twill or cross twill (218)
3		Other
4	5210.49.40	Of number 42 or lower number
5	5210.49.4010	Oxford cloth (218)
5	5210.49.4020	Jacquard woven (220)
5	5210.49.4090	Other (218)
4	5210.49.60	Of numbers 43 to 68
5	5210.49.6010	Oxford cloth (218)
5	5210.49.6020	Jacquard woven (220)
5	5210.49.6090	Other (218)
4	5210.49.80	Of number 69 or higher number
5	5210.49.8020	Jacquard woven (220)
5	5210.49.8090	Other (218)
1		Printed
2	5210.51	Plain weave
3	5210.51.40	Of number 42 or lower number
4	5210.51.4020	Poplin or broadcloth (314)
4	5210.51.4040	Sheeting (313)
4	5210.51.4090	Cheesecloth (226)
3	5210.51.60	Of numbers 43 to 68
4	5210.51.6020	Poplin or broadcloth (314)
4	5210.51.6040	Sheeting (313)
4	5210.51.6060	Printcloth (315)
4	5210.51.6090	Cheesecloth (226)
3	5210.51.80	Of number 69 or higher number
4	5210.51.8020	Poplin or broadcloth (314)
4	5210.51.8090	Cheesecloth; lawns, voiles or batistes (226)
2	5210.59	Other fabrics
3	5210.59.1000	3-thread or 4-thread twill, including cross twill (317)
3	5210.59.20	Satin weave or twill weave, other than 3-thread or 4-thread twill or cross twill
4	5210.59.2020	Sateens (326)
4	5210.59.2090	Other (317)
3		Other
4	5210.59.40	Of number 42 or lower number
5	5210.59.4020	Oxford cloth (227)
5	5210.59.4090	Other (220)
4	5210.59.60	Of numbers 43 to 68
5	5210.59.6020	Oxford cloth (227)
5	5210.59.6090	Other (220)
4	5210.59.80	Of number 69 or higher number
5	5210.59.8020	Oxford cloth (227)
5	5210.59.8090	Other (220)
0	5211	Woven fabrics of cotton, containing less than 85 percent by weight of cotton, mixed mainly or solely with man-made fibers, weighing more than 200 g/m²
1		Unbleached
2	5211.11.00	Plain weave
3	5211.11.0020	Poplin or broadcloth (314)
3		Sheeting
4		Not napped
5	5211.11.0025	Osnaburg (313)
5	5211.11.0035	Other (313)
4	5211.11.0050	Napped (313)
3	5211.11.0090	Plain weave duck (219)
2	5211.12.00	3-thread or 4-thread twill, including cross twill
3	5211.12.0020	Not napped (317)
3	5211.12.0040	Napped (317)
2	5211.19.00	Other fabrics
3		Satin weave or twill weave
4	5211.19.0020	Sateens (326)
4	5211.19.0040	Other (317)
3	5211.19.0060	Duck, except plain weave (219)
3	5211.19.0090	Other (220)
1	5211.20	Bleached
2	5211.20.21	Plain weave
3	5211.20.2120	Poplin or broadcloth (314)
3		Sheeting
4		Not napped
5	5211.20.2125	Osnaburg (313)
5	5211.20.2135	Other (313)
4	5211.20.2150	Napped (313)
3	5211.20.2190	Plain weave duck (219)
2	5211.20.22	3-thread or 4-thread twill, including cross twill
3	5211.20.2220	Not napped (317)
3	5211.20.2240	Napped (317)
2	5211.20.29	Other fabrics
3		Satin weave or twill weave
4	5211.20.2920	Sateens (326)
4	5211.20.2940	Other (317)
3	5211.20.2960	Duck, except plain weave (219)
3	5211.20.2990	Other (220)
1		Dyed
2	5211.31.00	Plain weave
3	5211.31.0020	Poplin or broadcloth (314)
3		Sheeting
4		Not napped
5	5211.31.0025	Osnaburg (313)
5	5211.31.0035	Other (313)
4	5211.31.0050	Napped (313)
3	5211.31.0090	Plain weave duck (219)
2	5211.32.00	3-thread or 4-thread twill, including cross twill
3	5211.32.0020	Not napped (317)
3	5211.32.0040	Napped (317)
2	5211.39.00	Other fabrics
3		Satin weave or twill weave
4	5211.39.0020	Sateens (326)
4	5211.39.0040	Other (317)
3	5211.39.0060	Duck, except plain weave (219)
3	5211.39.0090	Other (220)
1		Of yarns of different colors
2	5211.41.00	Plain weave
3	5211.41.0020	Not napped (218)
3	5211.41.0040	Napped (218)
2	5211.42.00	Denim
3		Blue denim
4	5211.42.0020	Weighing not more than 360 g/m² (225)
4	5211.42.0040	Weighing more than 360 g/m² (225)
3		Other denim
4	5211.42.0060	Weighing not more than 360 g/m² (218)
4	5211.42.0080	Weighing more than 360 g/m² (218)
2	5211.43.00	Other fabrics of 3-thread or 4-thread twill, including cross twill
3	5211.43.0030	Not napped (218)
3	5211.43.0050	Napped (218)
2	5211.49.00	Other fabrics
3	5211.49.0020	Jacquard woven (220)
3	5211.49.0090	Other (218)
1		Printed
2	5211.51.00	Plain weave
3	5211.51.0020	Poplin or broadcloth (314)
3		Sheeting
4	5211.51.0030	Not napped (313)
4	5211.51.0050	Napped (313)
3	5211.51.0090	Plain weave duck (219)
2	5211.52.00	3-thread or 4-thread twill, including cross twill
3	5211.52.0020	Not napped (317)
3	5211.52.0040	Napped (317)
2	5211.59.00	Other fabrics
3		Satin weave or twill weave
4		Sateens
5	5211.59.0015	Discharge printed (326)
5	5211.59.0025	Other (326)
4	5211.59.0040	Other (317)
3	5211.59.0060	Duck, except plain weave (219)
3	5211.59.0090	Other (220)
0	5212	Other woven fabrics of cotton
1		Weighing not more than 200 g/m²
2	5212.11	Unbleached
3	5212.11.10	Containing 36 percent or more by weight of wool or fine animal hair
4	5212.11.1010	Not combed (410)
4	5212.11.1020	Combed (410)
3	5212.11.60	Other
4	5212.11.6010	Mixed mainly or solely with wool or fine animal hair (220)
4		Other
5	5212.11.6020	Poplin or broadcloth (314)
5	5212.11.6030	Sheeting (313)
5	5212.11.6040	Printcloth (315)
5	5212.11.6050	Cheesecloth; lawns,voiles or batistes (226)
5		Satin weave or twill weave
6	5212.11.6060	Sateens (326)
6	5212.11.6070	Other (317)
5	5212.11.6080	Oxford cloth (227)
5	5212.11.6090	Other (220)
2	5212.12	Bleached
3	5212.12.10	Containing 36 percent or more by weight of wool or fine animal hair
4	5212.12.1010	Not combed (410)
4	5212.12.1020	Combed (410)
3	5212.12.60	Other
4	5212.12.6010	Mixed mainly or solely with wool or fine animal hair (220)
4		Other
5	5212.12.6020	Poplin or broadcloth (314)
5	5212.12.6030	Sheeting (313)
5	5212.12.6040	Printcloth (315)
5	5212.12.6050	Cheesecloth; lawns, voiles or batistes (226)
5		Satin weave or twill weave
6	5212.12.6060	Sateens (326)
6	5212.12.6070	Other (317)
5	5212.12.6080	Oxford cloth (227)
5	5212.12.6090	Other (220)
2	5212.13	Dyed
3	5212.13.10	Containing 36 percent or more by weight of wool or fine animal hair
4	5212.13.1010	Not combed (410)
4	5212.13.1020	Combed (410)
3	5212.13.60	Other
4	5212.13.6010	Mixed mainly or solely with wool or fine animal hair (220)
4		Other
5	5212.13.6020	Poplin or broadcloth (314)
5	5212.13.6030	Sheeting (313)
5	5212.13.6040	Printcloth (315)
5	5212.13.6050	Cheesecloth; lawns, voiles or batistes (226)
5		Satin weave or twill weave
6	5212.13.6060	Sateens (326)
6	5212.13.6070	Other (317)
5	5212.13.6080	Oxford cloth (227)
5	5212.13.6090	Other (220)
2	5212.14	Of yarns of different colors
3	5212.14.10	Containing 36 percent or more by weight of wool or fine animal hair
4	5212.14.1010	Not combed (410)
4	5212.14.1020	Combed (410)
3	5212.14.60	Other
4	5212.14.6010	Mixed mainly or solely with wool or fine animal hair (220)
4		Other
5		Jacquard woven
6	5212.14.6020	Of a width exceeding 127 cm (220)
6	5212.14.6030	Other (220)
5	5212.14.6090	Other (218)
2	5212.15	Printed
3	5212.15.10	Containing 36 percent or more by weight of wool or fine animal hair
4	5212.15.1010	Not combed (410)
4	5212.15.1020	Combed (410)
3	5212.15.60	Other
4	5212.15.6010	Mixed mainly or solely with wool or fine animal hair (220)
4		Other
5	5212.15.6020	Poplin or broadcloth (314)
5	5212.15.6030	Sheeting (313)
5	5212.15.6040	Printcloth (315)
5	5212.15.6050	Cheesecloth; lawns,voiles or batistes (226)
5		Satin weave or twill weave
6	5212.15.6060	Sateens (326)
6	5212.15.6070	Other (317)
5	5212.15.6080	Oxford cloth (227)
5	5212.15.6090	Other (220)
1		Weighing more than 200 g/m²
2	5212.21	Unbleached
3	5212.21.10	Containing 36 percent or more by weight of wool or fine animal hair
4	5212.21.1010	Not combed (410)
4	5212.21.1020	Combed (410)
3	5212.21.60	Other
4	5212.21.6010	Mixed mainly or solely with wool or fine animal hair (220)
4		Other
5	5212.21.6020	Poplin or broadcloth (314)
5	5212.21.6030	Sheeting (313)
5	5212.21.6040	Duck (219)
5		Satin weave or twill weave
6	5212.21.6050	Sateens (326)
6	5212.21.6060	Other (317)
5	5212.21.6090	Other (220)
2	5212.22	Bleached
3	5212.22.10	Containing 36 percent or more by weight of wool or fine animal hair
4	5212.22.1010	Not combed (410)
4	5212.22.1020	Combed (410)
3	5212.22.60	Other
4	5212.22.6010	Mixed mainly or solely with wool or fine animal hair (220)
4		Other
5	5212.22.6020	Poplin or broadcloth (314)
5	5212.22.6030	Sheeting (313)
5	5212.22.6040	Duck (219)
5		Satin weave or twill weave
6	5212.22.6050	Sateens (326)
6	5212.22.6060	Other (317)
5	5212.22.6090	Other (220)
2	5212.23	Dyed
3	5212.23.10	Containing 36 percent or more by weight of wool or fine animal hair
4	5212.23.1010	Not combed (410)
4	5212.23.1020	Combed (410)
3	5212.23.60	Other
4	5212.23.6010	Mixed mainly or solely with wool or fine animal hair (220)
4		Other
5	5212.23.6020	Poplin or broadcloth (314)
5	5212.23.6030	Sheeting (313)
5	5212.23.6040	Duck (219)
5		Satin weave or twill weave
6	5212.23.6050	Sateens (326)
6	5212.23.6060	Other (317)
5	5212.23.6090	Other (220)
2	5212.24	Of yarns of different colors
3	5212.24.10	Containing 36 percent or more by weight of wool or fine animal hair
4	5212.24.1010	Not combed (410)
4	5212.24.1020	Combed (410)
3	5212.24.60	Other
4	5212.24.6010	Mixed mainly or solely with wool or fine animal hair (220)
4		Other
5	5212.24.6020	Blue denim (225)
5		Jacquard woven
6	5212.24.6030	Of a width exceeding 127 cm (220)
6	5212.24.6040	Other (220)
5	5212.24.6090	Other (218)
2	5212.25	Printed
3	5212.25.10	Containing 36 percent or more by weight of wool or fine animal hair
4	5212.25.1010	Not combed (410)
4	5212.25.1020	Combed (410)
3	5212.25.60	Other
4	5212.25.6010	Mixed mainly or solely with wool or fine animal hair (220)
4		Other
5	5212.25.6020	Poplin or broadcloth (314)
5	5212.25.6030	Sheeting (313)
5	5212.25.6040	Duck (219)
5		Satin weave or twill weave
6	5212.25.6050	Sateens (326)
6	5212.25.6060	Other (317)
5	5212.25.6090	Other (220)
C	53	Other vegetable textile fibers; paper yarn and woven fabric of paper yarn
C	54	Man-made filaments
C	55	Man-made staple fibers
C	56	Wadding, felt and nonwovens; special yarns, twine, cordage, ropes and cables and articles thereof
C	57	Carpets and other textile floor coverings
C	58	Special woven fabrics; tufted textile fabrics; lace, tapestries; trimmings; embroidery
C	59	Impregnated, coated, covered or laminated textile fabrics; textile articles of a kind suitable for industrial use
C	60	Knitted or crocheted fabrics
C	61	Articles of apparel and clothing accessories, knitted or crocheted
0	6101	Men's or boys' overcoats, carcoats, capes, cloaks, anoraks (including ski-jackets), windbreakers and similar articles, knitted or crocheted, other than those of heading 6103
1	6101.20.00	Of cotton
2	6101.20.0010	Men's (334)
2	6101.20.0020	Boys' (334)
1	6101.30	Of man-made fibers
2	6101.30.1000	Containing 25 percent or more by weight of leather (634)
2		Other
3	6101.30.1500	Containing 23 percent or more by weight of wool or fine animal hair (434)
3	6101.30.20	Other
4	6101.30.2010	Men's (634)
4	6101.30.2020	Boys' (634)
1	6101.90	Of other textile materials
2	6101.90.0500	Of wool or fine animal hair (434)
2	6101.90.1000	Containing 70 percent or more by weight of silk or silk waste (734)
2	6101.90.90	Other
3	6101.90.9010	Subject to cotton restraints (334)
3	6101.90.9020	Subject to wool restraints (434)
3	6101.90.9030	Subject to man-made fiber restraints (634)
3	6101.90.9060	Other (834)
0	6102	Women's or girls' overcoats, carcoats, capes, cloaks, anoraks (including ski-jackets), windbreakers and similar articles, knitted or crocheted, other than those of heading 6104
1	6102.10.0000	Of wool or fine animal hair (435)
1	6102.20.00	Of cotton
2	6102.20.0010	Women's (335)
2	6102.20.0020	Girls' (335)
1	6102.30	Of man-made fibers
2	6102.30.0500	Containing 25 percent or more by weight of leather (635)
2		Other
3	6102.30.1000	Containing 23 percent or more by weight of wool or fine animal hair (435)
3	6102.30.20	Other
4	6102.30.2010	Women's (635)
4	6102.30.2020	Girls' (635)
1	6102.90	Of other textile materials
2	6102.90.1000	Containing 70 percent or more by weight of silk or silk waste (735)
2	6102.90.90	Other
3	6102.90.9005	Subject to cotton restraints (335)
3	6102.90.9010	Subject to wool restraints (435)
3	6102.90.9015	Subject to man-made fiber restraints (635)
3	6102.90.9030	Other (835)
0	6103	Men's or boys' suits, ensembles, suit-type jackets, blazers, trousers, bib and brace overalls, breeches and shorts (other than swimwear), knitted or crocheted
1	6103.10	Suits
2	6103.10.1000	Of wool or fine animal hair (443)
2		Of synthetic fibers
3	6103.10.2000	Containing 23 percent or more by weight of wool or fine animal hair (443)
3	6103.10.3000	Other (643)
2		Of other textile materials
3		Of artificial fibers
4	6103.10.4000	Containing 23 percent or more by weight of wool or fine animal hair (443)
4	6103.10.5000	Other (643)
3	6103.10.60	Of cotton
4	6103.10.6010	Jackets imported as parts of suits (333)
4	6103.10.6015	Trousers, breeches and shorts imported as parts of suits (347)
4	6103.10.6030	Waistcoats imported as parts of suits (359)
3	6103.10.7000	Containing 70 percent or more by weight of silk or silk waste (743)
3	6103.10.90	Other
4		Subject to cotton restraints
5	6103.10.9010	Jackets imported as parts of suits (333)
5	6103.10.9020	Trousers, breeches, and shorts imported as parts of suits (347)
5	6103.10.9030	Waistcoats imported as parts of suits (359)
4	6103.10.9040	Subject to wool restraints (443)
4	6103.10.9050	Subject to man-made fiber restraints (643)
4	6103.10.9080	Other (843)
1		Ensembles
2	6103.22.00	Of cotton
3	6103.22.0010	Garments described in heading 6101 (334)
3	6103.22.0020	Jackets and blazers described in heading 6103 (333)
3	6103.22.0030	Trousers and breeches (347)
3	6103.22.0040	Shorts (347)
3	6103.22.0050	Shirts (338)
3	6103.22.0070	Sweaters (345)
3	6103.22.0080	Other (359)
2	6103.23.00	Of synthetic fibers
3		Containing 23 percent or more by weight of wool or fine animal hair
4	6103.23.0005	Garments described in heading 6101 (434)
4	6103.23.0007	Jackets and blazers described in heading 6103 (433)
4	6103.23.0010	Trousers, breeches and shorts (447)
4	6103.23.0025	Shirts (438)
4	6103.23.0030	Sweaters (445)
4	6103.23.0035	Other (459)
3		Other
4	6103.23.0036	Garments described in heading 6101 (634)
4	6103.23.0037	Jackets and blazers described in heading 6103 (633)
4	6103.23.0040	Trousers and breeches (647)
4	6103.23.0045	Shorts (647)
4	6103.23.0055	Bib and brace overalls (659)
4	6103.23.0070	Sweaters (645)
4	6103.23.0075	Shirts (638)
4	6103.23.0080	Other (659)
2	6103.29	Of other textile materials
3	6103.29.05	Of wool or fine animal hair
4	6103.29.0510	Garments described in heading 6101 (434)
4	6103.29.0520	Jackets and blazers described in heading heading 6103 (433)
4	6103.29.0530	Trousers, breeches and shorts (447)
4	6103.29.0550	Shirts (438)
4	6103.29.0560	Sweaters (445)
4	6103.29.0570	Other (459)
3	6103.29.10	Of artificial fibers
4	6103.29.1010	Garments described in heading 6101 (634)
4	6103.29.1015	Jackets and blazers described in heading 6103 (633)
4	6103.29.1020	Trousers and breeches (647)
4	6103.29.1030	Shorts (647)
4	6103.29.1040	Sweaters (645)
4	6103.29.1050	Shirts (638)
4	6103.29.1060	Other (659)
3	6103.29.20	Other
4		Garments described in heading 6101
5	6103.29.2028	Containing 70 percent or more by weight of silk or silk waste (734)
5	6103.29.2030	Other (834)
4		Jackets and blazers described in heading 6103
5	6103.29.2034	Containing 70 percent or more by weight of silk or silk waste (733)
5	6103.29.2036	Other (833)
4		Trousers, breeches and shorts
5	6103.29.2040	Containing 70 percent or more by weight of silk or silk waste (747)
5		Other
6	6103.29.2044	Trousers and breeches (847)
6	6103.29.2048	Shorts (847)
4		Shirts
5	6103.29.2052	Containing 70 percent or more by weight of silk or silk waste (738)
5	6103.29.2054	Other (838)
4		Sweaters
5	6103.29.2058	Subject to cotton restraints (345)
5	6103.29.2060	Subject to wool restraints (445)
5	6103.29.2062	Subject to man-made fiber restraints (645)
5		Other
6		Of silk
7	6103.29.2064	Containing 70 percent or more by weight of silk or silk waste (745)
7		Other
8	6103.29.2066	Assembled in Hong Kong from knit-to-shape component parts knitted elsewhere (846)
8	6103.29.2068	Other (846)
6		Other
7	6103.29.2070	Assembled in Hong Kong from knit-to-shape component parts knitted elsewhere (845)
7	6103.29.2074	Other (845)
4		Other
5	6103.29.2080	Containing 70 percent or more by weight of silk or silk waste (759)
5	6103.29.2082	Other (859)
1		Suit-type jackets and blazers
2	6103.31.0000	Of wool or fine animal hair (433)
2	6103.32.0000	Of cotton (333)
2	6103.33	Of synthetic fibers
3	6103.33.1000	Containing 23 percent or more by weight of wool or fine animal hair (433)
3	6103.33.2000	Other (633)
2	6103.39	Of other textile materials
3	6103.39.1000	Of artificial fibers (633)
3	6103.39.4000	Containing 70 percent or more by weight of silk or silk waste (733)
3	6103.39.80	Other
4	6103.39.8010	Subject to cotton restraints (333)
4	6103.39.8020	Subject to wool restraints (433)
4	6103.39.8030	Subject to man-made fiber restraints (633)
4	6103.39.8060	Other (833)
1		Trousers, bib and brace overalls, breeches and shorts
2	6103.41	Of wool or fine animal hair
3	6103.41.10	Trousers, breeches and shorts
4	6103.41.1010	Trousers and breeches (447)
4	6103.41.1020	Shorts (447)
3	6103.41.2000	Bib and brace overalls (459)
2	6103.42	Of cotton
3	6103.42.10	Trousers, breeches and shorts
4		Trousers and breeches
5	6103.42.1020	Men's (347)
5		Boys'
6	6103.42.1035	Imported as parts of play suits (237)
6	6103.42.1040	Other (347)
4		Shorts
5	6103.42.1050	Men's (347)
5		Boys'
6	6103.42.1065	Imported as parts of play suits (237)
6	6103.42.1070	Other (347)
3	6103.42.20	Bib and brace overalls
4	6103.42.2010	Insulated, for cold weather protection(359)
4		Other
5	6103.42.2015	Boys' sizes 2-7 (237)
5	6103.42.2025	Other (359)
2	6103.43	Of synthetic fibers
3		Trousers, breeches and shorts
4	6103.43.10	Containing 23 percent or more by weight of wool or fine animal hair
5	6103.43.1010	Trousers and breeches (447)
5	6103.43.1020	Shorts (447)
4	6103.43.15	Other
5		Trousers and breeches
6	6103.43.1520	Men's (647)
6		Boys'
7	6103.43.1535	Imported as parts of play suits (237)
7	6103.43.1540	Other (647)
5		Shorts
6	6103.43.1550	Men's (647)
6		Boys'
7	6103.43.1565	Imported as parts of play suits (237)
7	6103.43.1570	Other (647)
3	6103.43.20	Bib and brace overalls
4	6103.43.2010	Containing 23 percent or more by weight of wool or fine animal hair (459)
4		Other
5	6103.43.2015	Insulated, for cold weather protection (659)
5		Other
6	6103.43.2020	Men's (659)
6	6103.43.2025	Boys' (659)
2	6103.49	Of other textile materials
3		Of artificial fibers
4	6103.49.10	Trousers, breeches and shorts
5	6103.49.1010	Containing 23 percent or more by weight of wool or fine animal hair (447)
5		Other
6	6103.49.1020	Trousers and breeches (647)
6	6103.49.1060	Shorts (647)
4	6103.49.2000	Bib and brace overalls (659)
3	6103.49.40	Containing 70 percent or more by weight of silk or silk waste
4	6103.49.4010	Trousers, breeches and shorts (747)
4	6103.49.4020	Bib and brace overalls (759)
3	6103.49.80	Other
4		Trousers, breeches and shorts
5	6103.49.8010	Subject to cotton restraints (347)
5	6103.49.8012	Subject to wool restraints (447)
5	6103.49.8014	Subject to man-made fiber restraints (647)
5		Other
6	6103.49.8024	Trousers and breeches (847)
6	6103.49.8026	Shorts (847)
4		Bib and brace overalls
5	6103.49.8034	Subject to cotton restraints (359)
5	6103.49.8036	Subject to wool restraints (459)
5	6103.49.8038	Subject to man-made fiber restraints (659)
5	6103.49.8060	Other (859)
0	6104	Women's or girls' suits, ensembles, suit-type jackets, blazers, dresses, skirts, divided skirts, trousers, bib and brace overalls, breeches and shorts (other than swimwear), knitted or crocheted
1		Suits
2	6104.13	Of synthetic fibers
3	6104.13.1000	Containing 23 percent or more by weight of wool or fine animal hair (444)
3	6104.13.2000	Other (644)
2	6104.19	Of other textile materials
3		Of artificial fibers
4	6104.19.1000	Containing 23 percent or more by weight of wool or fine animal hair (444)
4	6104.19.1500	Other (644)
3	6104.19.4000	Containing 70 percent or more by weight of silk or silk waste (744)
3	6104.19.5000	Of wool or fine animal hair (444)
3	6104.19.60	Of cotton
4	6104.19.6010	Jackets imported as parts of suits (335)
4	6104.19.6020	Skirts and divided skirts imported as parts of suits (342)
4	6104.19.6030	Trousers, breeches and shorts imported as parts of suits (348)
4	6104.19.6040	Waistcoats imported as parts of suits (359)
3	6104.19.80	Other
4		Subject to cotton restraints
5	6104.19.8010	Jackets imported as parts of suits (335)
5	6104.19.8020	Skirts and divided skirts imported as parts of suits (342)
5	6104.19.8030	Trousers, breeches and shorts imported as parts of suits (348)
5	6104.19.8040	Waistcoats imported as parts of suits (359)
4	6104.19.8050	Subject to wool restraints (444)
4	6104.19.8060	Subject to man-made fiber restraints (644)
4	6104.19.8090	Other (844)
1		Ensembles
2	6104.22.00	Of cotton
3	6104.22.0010	Garments described in heading 6102; jackets and blazers described in heading 6104 (335)
3	6104.22.0030	Skirts and divided skirts (342)
3	6104.22.0040	Trousers and breeches (348)
3	6104.22.0050	Shorts (348)
3	6104.22.0060	Blouses, shirts and tops (339)
3	6104.22.0080	Sweaters (345)
3	6104.22.0090	Other (359)
2	6104.23.00	Of synthetic fibers
3		Containing 23 percent or more by weight of wool or fine animal hair
4	6104.23.0010	Garments described in heading 6102; jackets and blazers described in heading 6104 (435)
4	6104.23.0014	Skirts and divided skirts (442)
4	6104.23.0016	Trousers, breeches and shorts (448)
4	6104.23.0020	Blouses, shirts and tops (438)
4	6104.23.0022	Sweaters (446)
4	6104.23.0024	Other (459)
3		Other
4	6104.23.0026	Garments described in heading 6102; jackets and blazers described in heading 6104 (635)
4	6104.23.0030	Skirts and divided skirts (642)
4	6104.23.0032	Trousers and breeches (648)
4	6104.23.0034	Shorts (648)
4	6104.23.0036	Blouses, shirts and tops (639)
4	6104.23.0040	Sweaters (646)
4	6104.23.0042	Other (659)
2	6104.29	Of other textile materials
3	6104.29.05	Of wool or fine animal hair
4	6104.29.0510	Garments described in heading 6102; jackets and blazers described in heading 6104 (435)
4	6104.29.0530	Skirts and divided skirts (442)
4	6104.29.0540	Trousers, breeches and shorts (448)
4	6104.29.0560	Blouses and shirts (438)
4	6104.29.0570	Sweaters (446)
4	6104.29.0580	Other (459)
3	6104.29.10	Of artificial fibers
4	6104.29.1010	Garments described in heading 6102; jackets and blazers described in heading 6104 (635)
4	6104.29.1020	Skirts and divided skirts (642)
4	6104.29.1030	Trousers and breeches (648)
4	6104.29.1040	Shorts (648)
4	6104.29.1050	Blouses, shirts and tops (639)
4	6104.29.1060	Sweaters (646)
4	6104.29.1070	Other (659)
3	6104.29.20	Other
4		Garments described in heading 6102; jackets and blazers described in heading 6104
5	6104.29.2010	Subject to cotton restraints (335)
5	6104.29.2012	Subject to wool restraints (435)
5	6104.29.2014	Subject to man-made fiber restraints (635)
5		Other
6		Of silk
7	6104.29.2016	Containing 70 percent or more by weight of silk or silk waste (735)
7	6104.29.2018	Other (835)
6	6104.29.2020	Other (835)
4		Skirts and divided skirts
5	6104.29.2022	Subject to cotton restraints (342)
5	6104.29.2024	Subject to wool restraints (442)
5	6104.29.2026	Subject to man-made fiber restraints (642)
5		Other
6		Of silk
7	6104.29.2028	Containing 70 percent or more by weight of silk or silk waste (742)
7	6104.29.2030	Other (842)
6	6104.29.2032	Other (842)
4		Trousers, breeches and shorts
5	6104.29.2034	Subject to cotton restraints (348)
5	6104.29.2036	Subject to wool restraints (448)
5	6104.29.2038	Subject to man-made fiber restraints (648)
5		Other
6		Of silk
7	6104.29.2040	Containing 70 percent or more by weight of silk or silk waste (748)
7		Other
8	6104.29.2041	Trousers and breeches (847)
8	6104.29.2043	Shorts (847)
6		Other
7	6104.29.2045	Trousers and breeches (847)
7	6104.29.2047	Shorts (847)
4		Blouses, shirts and tops
5	6104.29.2049	Subject to cotton restraints (339)
5	6104.29.2051	Subject to wool restraints (438)
5	6104.29.2055	Subject to man-made fiber restraints (639)
5		Other
6		Of silk
7	6104.29.2057	Containing 70 percent or more by weight of silk or silk waste (739)
7	6104.29.2061	Other (838)
6	6104.29.2063	Other (838)
4		Sweaters
5	6104.29.2065	Subject to cotton restraints (345)
5	6104.29.2067	Subject to wool restraints (446)
5	6104.29.2069	Subject to man-made fiber restraints (646)
5		Other
6		Of silk
7	6104.29.2071	Containing 70 percent or more by weight of silk or silk waste waste (746)
7		Other
8	6104.29.2073	Assembled in Hong Kong from knit-to-shape component parts knitted elsewhere (846)
8	6104.29.2075	Other (846)
6		Other
7	6104.29.2077	Assembled in Hong Kong from knit-to-shape component parts knitted elsewhere (845)
7	6104.29.2079	Other (845)
4		Other
5	6104.29.2081	Subject to cotton restraints (359)
5	6104.29.2083	Subject to wool restraints (459)
5	6104.29.2085	Subject to man-made fiber restraints (659)
5		Other
6		Of silk
7	6104.29.2086	Containing 70 percent or more by weight of silk or silk waste (759)
7	6104.29.2087	Other (859)
6	6104.29.2090	Other (859)
1		Suit-type jackets and blazers
2	6104.31.0000	Of wool or fine animal hair (435)
2	6104.32.0000	Of cotton (335)
2	6104.33	Of synthetic fibers
3	6104.33.1000	Containing 23 percent or more by weight of wool or fine animal hair (435)
3	6104.33.2000	Other (635)
2	6104.39	Of other textile materials
3	6104.39.1000	Of artificial fibers (635)
3	6104.39.20	Other
4	6104.39.2010	Subject to cotton restraints (335)
4	6104.39.2020	Subject to wool restraints (435)
4	6104.39.2030	Subject to man-made fiber restraints (635)
4		Other
5		Of silk
6	6104.39.2040	Containing 70 percent or more by weight of silk or silk waste (735)
6	6104.39.2050	Other (835)
5	6104.39.2090	Other (835)
1		Dresses
2	6104.41.00	Of wool or fine animal hair
3	6104.41.0010	Women's (436)
3	6104.41.0020	Girls' (436)
2	6104.42.00	Of cotton
3	6104.42.0010	Women's (336)
3	6104.42.0020	Girls' (336)
2	6104.43	Of synthetic fibers
3	6104.43.10	Containing 23 percent or more by weight of wool or fine animal hair
4	6104.43.1010	Women's (436)
4	6104.43.1020	Girls' (436)
3	6104.43.20	Other
4	6104.43.2010	Women's (636)
4	6104.43.2020	Girls' (636)
2	6104.44	Of artificial fibers
3	6104.44.1000	Containing 23 percent or more by weight of wool or fine animal hair (436)
3	6104.44.20	Other
4	6104.44.2010	Women's (636)
4	6104.44.2020	Girls' (636)
2	6104.49	Of other textile materials
3	6104.49.1000	Containing 70 percent or more by weight of silk or silk waste (736)
3	6104.49.90	Other
4	6104.49.9010	Subject to cotton restraints (336)
4	6104.49.9020	Subject to wool restraints (436)
4	6104.49.9030	Subject to man-made fiber restraints (636)
4	6104.49.9060	Other (836)
1		Skirts and divided skirts
2	6104.51.0000	Of wool or fine animal hair (442)
2	6104.52.00	Of cotton
3	6104.52.0010	Women's (342)
3	6104.52.0020	Girls' (342)
2	6104.53	Of synthetic fibers
3	6104.53.1000	Containing 23 percent or more by weight of wool or fine animal hair (442)
3	6104.53.20	Other
4	6104.53.2010	Women's (642)
4	6104.53.2020	Girls' (642)
2	6104.59	Of other textile materials
3	6104.59.10	Of artificial fibers
4	6104.59.1005	Containing 23 percent or more by weight of wool or fine animal hair (442)
4		Other
5	6104.59.1030	Women's (642)
5	6104.59.1060	Girls' (642)
3	6104.59.4000	Containing 70 percent or more by weight of silk or silk waste (742)
3	6104.59.80	Other
4	6104.59.8010	Subject to cotton restraints (342)
4	6104.59.8020	Subject to wool restraints (442)
4	6104.59.8030	Subject to man-made fiber restraints (642)
4	6104.59.8090	Other (842)
1		Trousers, bib and brace overalls, breeches and shorts
2	6104.61.00	Of wool or fine animal hair
3	6104.61.0010	Trousers and breeches (448)
3	6104.61.0020	Shorts (448)
3	6104.61.0030	Bib and brace overalls (459)
2	6104.62	Of cotton
3	6104.62.10	Bib and brace overalls
4	6104.62.1010	Insulated, for cold weather protection (359)
4		Other
5	6104.62.1020	Women's (359)
5	6104.62.1030	Girls' (237)
3	6104.62.20	Other
4		Trousers and breeches
5		Women's
6	6104.62.2006	Containing 5 percent or more by weight of elastomeric yarn or rubber thread (348)
6	6104.62.2011	Other (348)
5		Girls'
6		Imported as parts of playsuits
7	6104.62.2016	Containing 5 percent or more by weight of elastomeric yarn or rubber thread (237)
7	6104.62.2021	Other (237)
6		Other
7	6104.62.2026	Containing 5 percent or more by weight of elastomeric yarn or rubber thread (348)
7	6104.62.2028	Other (348)
4		Shorts
5	6104.62.2030	Women's (348)
5		Girls'
6	6104.62.2050	Imported as parts of playsuits (237)
6	6104.62.2060	Other (348)
2	6104.63	Of synthetic fibers
3	6104.63.10	Bib and brace overalls
4	6104.63.1010	Insulated, for cold weather protection (659)
4		Other
5	6104.63.1020	Women's (659)
5	6104.63.1030	Girls' (659)
3		Other
4	6104.63.15	Containing 23 percent or more by weight of wool or fine animal hair
5	6104.63.1510	Trousers and breeches (448)
5	6104.63.1520	Shorts (448)
4	6104.63.20	Other
5		Trousers and breeches
6		Women's
7	6104.63.2006	Containing 5 percent or more by weight of elastomeric yarn or rubber thread (648)
7	6104.63.2011	Other (648)
6		Girls'
7		Imported as parts of playsuits
8	6104.63.2016	Containing 5 percent or more by weight of elastomeric yarn or rubber thread (237)
8	6104.63.2021	Other (237)
7		Other
8	6104.63.2026	Containing 5 percent or more by weight of elastomeric yarn or rubber thread (648)
8	6104.63.2028	Other (648)
5		Shorts
6	6104.63.2030	Women's (648)
6		Girls'
7	6104.63.2050	Imported as parts of play suits (237)
7	6104.63.2060	Other (648)
2	6104.69	Of other textile materials
3		Of artificial fibers
4	6104.69.1000	Bib and brace overalls (659)
4	6104.69.20	Trousers, breeches and shorts
5	6104.69.2005	Containing 23 percent or more by by weight of wool or fine animal hair (448)
5		Other
6	6104.69.2030	Trousers and breeches (648)
6	6104.69.2060	Shorts (648)
3	6104.69.40	Containing 70 percent or more by weight of silk or silk waste
4	6104.69.4010	Bib and brace overalls (759)
4	6104.69.4020	Trousers, breeches and shorts (748)
3	6104.69.80	Other
4		Bib and brace overalls
5	6104.69.8010	Subject to cotton restraints (359)
5	6104.69.8012	Subject to wool restraints (459)
5	6104.69.8014	Subject to man-made fiber restraints (659)
5	6104.69.8020	Other (859)
4		Trousers, breeches and shorts
5	6104.69.8022	Subject to cotton restraints (348)
5	6104.69.8024	Subject to wool restraints (448)
5	6104.69.8026	Subject to man-made fiber restraints (648)
5		Other
6	6104.69.8038	Trousers and breeches (847)
6	6104.69.8040	Shorts (847)
0	6105	Men's or boys' shirts, knitted or crocheted
1	6105.10.00	Of cotton
2	6105.10.0010	Men's (338)
2		Boys'
3	6105.10.0020	Imported as parts of playsuits (237)
3	6105.10.0030	Other (338)
1	6105.20	Of man-made fibers
2	6105.20.1000	Containing 23 percent or more by weight of wool or fine animal hair (438)
2	6105.20.20	Other
3	6105.20.2010	Men's (638)
3		Boys'
4	6105.20.2020	Imported as parts of playsuits (237)
4	6105.20.2030	Other (638)
1	6105.90	Of other textile materials
2	6105.90.1000	Of wool or fine animal hair (438)
2	6105.90.4000	Containing 70 percent or more by weight of silk or silk waste (738)
2	6105.90.80	Other
3	6105.90.8010	Subject to cotton restraints (338)
3	6105.90.8020	Subject to wool restraints (438)
3	6105.90.8030	Subject to man-made fiber restraints (638)
3	6105.90.8060	Other (838)
0	6106	Women's or girls' blouses and shirts, knitted or crocheted
1	6106.10.00	Of cotton
2	6106.10.0010	Women's (339)
2		Girls'
3	6106.10.0020	Imported as parts of playsuits (237)
3	6106.10.0030	Other (339)
1	6106.20	Of man-made fibers
2	6106.20.10	Containing 23 percent or more by weight of wool or fine animal hair
3	6106.20.1010	Women's (438)
3	6106.20.1020	Girls' (438)
2	6106.20.20	Other
3	6106.20.2010	Women's (639)
3		Girls'
4	6106.20.2020	Imported as parts of playsuits (237)
4	6106.20.2030	Other (639)
1	6106.90	Of other textile materials
2	6106.90.10	Of wool or fine animal hair
3	6106.90.1010	Women's (438)
3	6106.90.1020	Girls' (438)
2		Of silk or silk waste
3	6106.90.1500	Containing 70 percent or more by weight of silk or silk waste (739)
3	6106.90.25	Other
4	6106.90.2510	Subject to cotton restraints (339)
4	6106.90.2520	Subject to wool restraints (438)
4	6106.90.2530	Subject to man-made fiber restraints (639)
4	6106.90.2550	Other (838)
2	6106.90.30	Other
3	6106.90.3010	Subject to cotton restraints (339)
3	6106.90.3020	Subject to wool restraints (438)
3	6106.90.3030	Subject to man-made fiber restraints (639)
3	6106.90.3040	Other (838)
0	6107	Men's or boys' underpants, briefs, nightshirts, pajamas, bathrobes, dressing gowns and similar articles, knitted or crocheted
1		Underpants and briefs
2	6107.11.00	Of cotton
3	6107.11.0010	Men's (352)
3	6107.11.0020	Boys' (352)
2	6107.12.00	Of man-made fibers
3	6107.12.0010	Men's (652)
3	6107.12.0020	Boys' (652)
2	6107.19	Of other textile materials
3	6107.19.1000	Containing 70 percent or more by weight of silk or silk waste (752)
3	6107.19.9000	Other (852)
1		Nightshirts and pajamas
2	6107.21.00	Of cotton
3	6107.21.0010	Men's (351)
3	6107.21.0020	Boys' (351)
2	6107.22.00	Of man-made fibers
3	6107.22.0010	Men's (651)
3		Boys'
4	6107.22.0015	Blanket sleepers (651)
4	6107.22.0025	Other (651)
2	6107.29	Of other textile materials
3	6107.29.2000	Of wool or fine animal hair (459)
3	6107.29.5000	Containing 70 percent or more by weight of silk or silk waste (751)
3	6107.29.9000	Other (851)
1		Other
2	6107.91.00	Of cotton
3	6107.91.0030	Sleepwear (351)
3		Other
4	6107.91.0040	Men's (350)
4	6107.91.0090	Boys' (350)
2	6107.99	Of other textile materials
3	6107.99.10	Of man-made fibers
4	6107.99.1030	Sleepwear (651)
4		Other
5	6107.99.1040	Men's (650)
5	6107.99.1090	Boys' (650)
3	6107.99.2000	Of wool or fine animal hair (459)
3	6107.99.50	Containing 70 percent or more by weight of silk or silk waste
4	6107.99.5013	Sleepwear (751)
4	6107.99.5015	Other (750)
3	6107.99.9000	Other (850)
0	6108	Women's or girls' slips, petticoats, briefs, panties, night dresses, pajamas, negligees, bathrobes, dressing gowns and similar articles, knitted or crocheted
1		Slips and petticoats
2	6108.11.00	Of man-made fibers
3	6108.11.0010	Women's (652)
3	6108.11.0020	Girls' (652)
2		Of other textile materials
3	6108.19.1000	Containing 70 percent or more by weight of silk or silk waste (752)
3	6108.19.90	Other
4	6108.19.9010	Of cotton (352)
4	6108.19.9030	Other (852)
1		Briefs and panties
2	6108.21.00	Of cotton
3	6108.21.0010	Women's (352)
3	6108.21.0020	Girls' (352)
2	6108.22	Of man-made fibers
3	6108.22.1000	Disposable briefs and panties designed for one-time use
3	6108.22.90	Other
4	6108.22.9020	Women's (652)
4	6108.22.9030	Girls' (652)
2	6108.29	Of other textile materials
3	6108.29.1000	Containing 70 percent or more by weight of silk or silk waste (752)
3	6108.29.9000	Other (852)
1		Nightdresses and pajamas
2	6108.31.00	Of cotton
3	6108.31.0010	Women's (351)
3	6108.31.0020	Girls' (351)
2	6108.32.00	Of man-made fibers
3	6108.32.0010	Women's (651)
3		Girls'
4	6108.32.0015	Blanket sleepers (651)
4	6108.32.0025	Other (651)
2	6108.39	Of other textile materials
3	6108.39.1000	Of wool or fine animal hair (459)
3	6108.39.4000	Containing 70 percent or more by weight of silk or silk waste (751)
3	6108.39.8000	Other (851)
1		Other
2	6108.91.00	Of cotton
3		Underwear
4	6108.91.0005	Underpants (352)
4		Other
5	6108.91.0015	Women's (352)
5	6108.91.0025	Girls' (352)
3		Other
4	6108.91.0030	Women's (350)
4	6108.91.0040	Girls' (350)
2	6108.92.00	Of man-made fibers
3		Underwear
4	6108.92.0005	Underpants (652)
4		Other
5	6108.92.0015	Women's (652)
5	6108.92.0025	Girls' (652)
3		Other
4	6108.92.0030	Women's (650)
4	6108.92.0040	Girls' (650)
2	6108.99	Of other textile materials
3	6108.99.2000	Of wool or fine animal hair (459)
3	6108.99.50	Containing 70 percent or more by weight of silk or silk waste
4	6108.99.5013	Underwear (752)
4	6108.99.5015	Other (750)
3	6108.99.9000	Other (850)
0	6109	T-shirts, singlets, tank tops and similar garments, knitted or crocheted
1	6109.10.00	Of cotton
2		Men's or boys'
3	6109.10.0004	T-shirts, all white, short hemmed sleeves, hemmed bottom, crew or round neckline, or V-neck with a mitered seam at the center of the V, without pockets, trim or embroidery (352)
3	6109.10.0007	Singlets, all white, without pockets, trim or embroidery (352)
3	6109.10.0011	Thermal undershirts (352)
3		Other T-shirts
4	6109.10.0012	Men's (338)
4	6109.10.0014	Boys' (338)
3		Tank tops and other singlets
4	6109.10.0018	Men's (338)
4	6109.10.0023	Boys' (338)
3	6109.10.0027	Other (338)
2		Women's or girls'
3	6109.10.0037	Underwear (352)
3		Other
4		T-shirts
5	6109.10.0040	Women's (339)
5	6109.10.0045	Girls' (339)
4		Tank tops
5	6109.10.0060	Women's (339)
5	6109.10.0065	Girls' (339)
4	6109.10.0070	Other (339)
1	6109.90	Of other textile materials
2	6109.90.10	Of man-made fibers
3		Men's or boys'
4		T-shirts
5	6109.90.1007	Men's (638)
5	6109.90.1009	Boys' (638)
4		Tank tops and singlets
5	6109.90.1013	Men's (638)
5	6109.90.1025	Boys' (638)
4	6109.90.1047	Thermal undershirts (652)
4	6109.90.1049	Other (638)
3		Women's or girls'
4		T-shirts
5	6109.90.1050	Women's (639)
5	6109.90.1060	Girls' (639)
4		Tank tops and singlets
5	6109.90.1065	Women's (639)
5	6109.90.1070	Girls' (639)
4	6109.90.1075	Thermal undershirts (652)
4	6109.90.1090	Other (639)
2	6109.90.15	Of wool, with long sleeves
3		Men's or boys'
4	6109.90.1510	Underwear (459)
4	6109.90.1520	Other (438)
3		Women's or girls'
4	6109.90.1530	Underwear (459)
4	6109.90.1540	Other (438)
2	6109.90.40	Containing 70 percent or more by weight of silk or silk waste
3	6109.90.4010	Men's or boys' (738)
3	6109.90.4020	Women's or girls' (739)
2	6109.90.80	Other
3	6109.90.8010	Men's or boys' (838)
3		Women's or girls'
4	6109.90.8020	Of wool (438)
4	6109.90.8030	Other (838)
0	6110	Sweaters, pullovers, sweatshirts, waistcoats (vests) and similar articles, knitted or crocheted
1		Of wool or fine animal hair
2	6110.11.00	Of wool
3		Sweaters
4	6110.11.0015	Men's (445)
4	6110.11.0025	Boys' (445)
4	6110.11.0030	Women's (446)
4	6110.11.0040	Girls' (446)
3		Vests, other than sweater vests
4	6110.11.0050	Men's or boys' (459)
4	6110.11.0060	Women's or girls' (459)
3		Other
4	6110.11.0070	Men's or boys' (438)
4	6110.11.0080	Women's or girls' (438)
2	6110.12	Of Kashmir (cashmere) goats
3	6110.12.10	Wholly of cashmere
4		Sweaters
5	6110.12.1010	Men's or boys' (445)
5	6110.12.1020	Women's or girls' (446)
4		Vests, other than sweater vests
5	6110.12.1030	Men's or boys' (445)
5	6110.12.1040	Women's or girls' (446)
4		Other
5	6110.12.1050	Men's or boys' (445)
5	6110.12.1060	Women's or girls' (446)
3	6110.12.20	Other
4		Sweaters
5	6110.12.2010	Men's (445)
5	6110.12.2020	Boys' (445)
5	6110.12.2030	Women's (446)
5	6110.12.2040	Girls' (446)
4		Vests, other than sweater vests
5	6110.12.2050	Men's or boys' (459)
5	6110.12.2060	Women's or girls' (459)
4		Other
5	6110.12.2070	Men's or boys' (438)
5	6110.12.2080	Women's or girls' (438)
2	6110.19.00	Other
3		Sweaters
4	6110.19.0015	Men's (445)
4	6110.19.0025	Boys' (445)
4	6110.19.0030	Women's (446)
4	6110.19.0040	Girls' (446)
3		Vests, other than sweater vests
4	6110.19.0050	Men's or boys' (459)
4	6110.19.0060	Women's or girls' (459)
3		Other
4	6110.19.0070	Men's or boys' (438)
4	6110.19.0080	Women's or girls' (438)
1	6110.20	Of cotton
2	6110.20.10	Containing 36 percent or more by weight of flax fibers
3		Sweaters
4	6110.20.1010	Men's or boys' (345)
4	6110.20.1020	Women's or girls' (345)
3		Vests other than sweater vests
4	6110.20.1022	Men's or boys' (359)
4	6110.20.1024	Women's or girls' (359)
3		Other
4		Men's or boys'
5	6110.20.1026	Knit to shape articles described in statistical note 6 to this chapter (338)
5	6110.20.1029	Other (338)
4		Women's or girls'
5	6110.20.1031	Knit to shape articles described in statistical note 6 to this chapter (339)
5	6110.20.1033	Other (339)
2	6110.20.20	Other
3	6110.20.2005	Boys' or girls' garments imported as parts of playsuits (237)
3		Other
4		Sweaters
5	6110.20.2010	Men's (345)
5	6110.20.2015	Boys' (345)
5	6110.20.2020	Women's (345)
5	6110.20.2025	Girls' (345)
4		Vests, other than sweater vests
5	6110.20.2030	Men's or boys' (359)
5	6110.20.2035	Women's or girls' (359)
4		Sweatshirts
5	6110.20.2041	Men's (338)
5	6110.20.2044	Boys' (338)
5	6110.20.2046	Women's (339)
5	6110.20.2049	Girls' (339)
4		Other
5		Men's or boys'
6	6110.20.2067	Knit to shape articles described in statistical note 6 to this chapter (338)
6	6110.20.2069	Other (338)
5		Women's or girls'
6	6110.20.2077	Knit to shape articles described in statistical note 6 to this chapter (339)
6	6110.20.2079	Other (339)
1	6110.30	Of man-made fibers
2	6110.30.10	Containing 25 percent or more by weight of leather
3		Sweaters
4	6110.30.1010	Men's or boys' (645)
4	6110.30.1020	Women's or girls' (646)
3		Vests, other than sweater vests
4	6110.30.1030	Men's or boys' (659)
4	6110.30.1040	Women's or girls' (659)
3		Other
4	6110.30.1050	Men's or boys' (638)
4	6110.30.1060	Women's or girls' (639)
2		Other
3	6110.30.15	Containing 23 percent or more by weight of wool or fine animal hair
4		Sweaters
5	6110.30.1510	Men's or boys' (445)
5	6110.30.1520	Women's or girls' (446)
4		Vests, other than sweater vests
5	6110.30.1530	Men's or boys' (459)
5	6110.30.1540	Women's or girls' (459)
4		Other
5	6110.30.1550	Men's or boys' (438)
5	6110.30.1560	Women's or girls' (438)
3		Other
4	6110.30.20	Containing 30 percent or more by weight of silk or silk waste
5		Sweaters
6	6110.30.2010	Men's or boys' (645)
6	6110.30.2020	Women's or girls' (646)
5		Vests, other than sweater vests
6	6110.30.2030	Men's or boys' (659)
6	6110.30.2040	Women's or girls' (659)
5		Other
6		Men's or boys'
7	6110.30.2051	Knit to shape articles described in statistical note 6 to this chapter (638)
7	6110.30.2053	Other (638)
6		Women's or girls'
7	6110.30.2061	Knit to shape articles described in statistical note 6 to this chapter (639)
7	6110.30.2063	Other (639)
4	6110.30.30	Other
5	6110.30.3005	Boys' and girls' garments imported as parts of playsuits (237)
5		Other
6		Sweaters
7	6110.30.3010	Men's (645)
7	6110.30.3015	Boys' (645)
7	6110.30.3020	Women's (646)
7	6110.30.3025	Girls' (646)
6		Vests, other than sweater vests
7	6110.30.3030	Men's or boys' (659)
7	6110.30.3035	Women's or girls' (659)
6		Sweatshirts
7	6110.30.3041	Men's (638)
7	6110.30.3044	Boys' (638)
7	6110.30.3045	Women's or girls' (639)
6		Other
7		Men's or boys'
8	6110.30.3051	Knit to shape articles described in statistical note 6 to this chapter (638)
8	6110.30.3053	Other (638)
7		Women's or girls'
8	6110.30.3057	Knit to shape articles described in statistical note 6 to this chapter (639)
8	6110.30.3059	Other (639)
1	6110.90	Of other textile materials
2	6110.90.10	Containing 70 percent or more by weight of silk or silk waste
3		Sweaters
4	6110.90.1010	Men's or boys' (745)
4	6110.90.1020	Women's or girls' (746)
3		Vests, other than sweater vests
4	6110.90.1030	Men's or boys' (759)
4	6110.90.1040	Women's or girls' (759)
3		Other
4	6110.90.1050	Men's or boys' (738)
4	6110.90.1060	Women's or girls' (739)
2	6110.90.90	Other
3		Sweaters for men or boys
4	6110.90.9010	Subject to cotton restraints (345)
4	6110.90.9012	Subject to wool restraints (445)
4	6110.90.9014	Subject to man-made fiber restraints (645)
4		Other
5	6110.90.9015	Of silk (846)
5	6110.90.9023	Other (845)
3		Sweaters for women or girls
4	6110.90.9026	Subject to cotton restraints (345)
4	6110.90.9028	Subject to wool restraints (446)
4	6110.90.9030	Subject to man-made fiber restraints (646)
4		Other
5	6110.90.9034	Of silk (846)
5	6110.90.9041	Other (845)
3		Vests, other than sweater vests
4		Subject to cotton restraints
5	6110.90.9044	Men's or boys' (359)
5	6110.90.9046	Women's or girls' (359)
4		Subject to wool restraints
5	6110.90.9048	Men's or boys' (459)
5	6110.90.9050	Women's or girls' (459)
4		Subject to man-made fiber restraints
5	6110.90.9052	Men's or boys' (659)
5	6110.90.9054	Women's or girls' (659)
4		Other
5	6110.90.9064	Men's or boys' (859)
5	6110.90.9066	Women's or girls' (859)
3		Other
4		Subject to cotton restraints
5		Men's or boys'
6	6110.90.9067	Knit to shape articles described in statistical note 6 to this chapter (338)
6	6110.90.9069	Other (338)
5		Women's or girls'
6	6110.90.9071	Knit to shape articles described in statistical note 6 to this chapter (339)
6	6110.90.9073	Other (339)
4		Subject to wool restraints
5	6110.90.9075	Men's or boys' (438)
5	6110.90.9077	Women's or girls' (438)
4		Subject to man-made fiber restraints
5		Men's or boys'
6	6110.90.9079	Knit to shape articles described in statistical note 6 to this chapter (638)
6	6110.90.9080	Other (638)
5		Women's or girls'
6	6110.90.9081	Knit to shape articles described in statistical note 6 to this chapter (639)
6	6110.90.9082	Other (639)
4		Other
5	6110.90.9088	Men's or boys' (838)
5	6110.90.9090	Women's or girls' (838)
0	6111	Babies' garments and clothing accessories, knitted or crocheted
1	6111.20	Of cotton
2	6111.20.1000	Blouses and shirts, except those imported as parts of sets (239)
2	6111.20.2000	T-shirts, singlets and similar garments, except those imported as parts of sets (239)
2	6111.20.3000	Sweaters, pullovers, sweatshirts, waistcoats (vests) and similar articles, except those imported as parts of sets (239)
2	6111.20.4000	Dresses (239)
2		Other
3	6111.20.5000	Trousers, breeches and shorts, except those imported as parts of sets (239)
3	6111.20.60	Other
4	6111.20.6010	Sunsuits, washsuits and similar apparel (239)
4	6111.20.6020	Sets (239)
4		Other
5	6111.20.6030	Imported as parts of sets (239)
5	6111.20.6050	Babiesʼ socks and booties (239)
5	6111.20.6070	Other (239)
1	6111.30	Of synthetic fibers
2	6111.30.1000	Trousers, breeches and shorts, except those imported as parts of sets (239)
2	6111.30.2000	Blouses and shirts, except those imported as parts of sets (239)
2	6111.30.3000	T-shirts, singlets and similar garments, except those imported as parts of sets (239)
2	6111.30.4000	Sweaters, pullovers, sweatshirts, waistcoats (vests) and similar articles, except those imported as parts of sets (239)
2	6111.30.50	Other
3	6111.30.5010	Sunsuits, washsuits and similar apparel (239)
3	6111.30.5015	Blanket sleepers (239)
3	6111.30.5020	Sets (239)
3		Other
4	6111.30.5030	Imported as parts of sets (239)
4	6111.30.5050	Babiesʼ socks and booties (239)
4	6111.30.5070	Other (239)
1	6111.90	Of other textile materials
2	6111.90.05	Of wool or fine animal hair
3	6111.90.0510	Sweaters, pullovers, sweatshirts, waistcoats (vests) and similar articles (439)
3	6111.90.0530	Other (439)
2		Of artificial fibers
3	6111.90.1000	Trousers, breeches and shorts, except those imported as parts of sets (239)
3	6111.90.2000	Blouses and shirts, except those imported as parts of sets (239)
3	6111.90.3000	T-shirts, singlets and similar garments, except those imported as parts of sets (239)
3	6111.90.4000	Sweaters, pullovers, sweatshirts, waistcoats (vests) and similar except those imported as parts of sets (239)
3	6111.90.50	Other
4	6111.90.5010	Sunsuits, playsuits and washsuits (239)
4	6111.90.5020	Sets (239)
4		Other
5	6111.90.5030	Imported as parts of sets (239)
5	6111.90.5050	Babiesʼ socks and booties (239)
5	6111.90.5070	Other (239)
2	6111.90.7000	Containing 70 percent or more by weight of silk or silk waste
2	6111.90.9000	Other (839)
0	6112	Track suits, ski-suits and swimwear, knitted or crocheted
1		Track suits
2	6112.11.00	Of cotton
3		Garments described in heading 6101 or 6102
4	6112.11.0010	Men's or boys' (334)
4	6112.11.0020	Women's or girls (335)
3		Shirts
4	6112.11.0030	Men's or boys' (338)
4	6112.11.0040	Women's or girls' (339)
3		Trousers
4	6112.11.0050	Men's or boys' (347)
4	6112.11.0060	Women's or girls' (348)
2	6112.12.00	Of synthetic fibers
3		Garments described in heading 6101 or 6102
4	6112.12.0010	Men's or boys' (634)
4	6112.12.0020	Women's or girls' (635)
3		Shirts
4	6112.12.0030	Men's or boys' (638)
4	6112.12.0040	Women's or girls' (639)
3		Trousers
4	6112.12.0050	Men's or boys' (647)
4	6112.12.0060	Women's or girls' (648)
2	6112.19	Of other textile materials
3	6112.19.10	Of artificial fibers
4		Garments described in heading 6101 or 6102
5	6112.19.1010	Men's or boys' (634)
5	6112.19.1020	Women's or girls' (635)
4		Shirts
5	6112.19.1030	Men's or boys' (638)
5	6112.19.1040	Women's or girls' (639)
4		Trousers
5	6112.19.1050	Men's or boys' (647)
5	6112.19.1060	Women's or girls' (648)
3	6112.19.40	Containing 70 percent or more by weight of silk or silk waste
4		Garments described in heading 6101 or 6102
5	6112.19.4010	Men's or boys' (734)
5	6112.19.4020	Women's or girls' (735)
4		Shirts
5	6112.19.4030	Men's or boys' (738)
5	6112.19.4040	Women's or girls' (739)
4		Trousers
5	6112.19.4050	Men's or boys' (747)
5	6112.19.4060	Women's or girls' (748)
3	6112.19.80	Other
4		Garments described in heading 6101 or 6102
5	6112.19.8010	Men's or boys' (834)
5	6112.19.8020	Women's or girls' (835)
4		Shirts
5	6112.19.8030	Men's or boys' (838)
5	6112.19.8040	Women's or girls' (838)
4		Trousers
5	6112.19.8050	Men's or boys' (847)
5	6112.19.8060	Women's or girls' (847)
1	6112.20	Ski-suits
2	6112.20.10	Of man-made fibers
3		Anoraks (including ski-jackets), windbreakers, and similar articles
4	6112.20.1010	Men's or boys' (634)
4	6112.20.1020	Women's or girls' (635)
3		Padded sleeveless jackets
4		With attachments for sleeves
5	6112.20.1030	Men's or boys' (634)
5	6112.20.1040	Women's or girls' (635)
4	6112.20.1050	Other (659)
3		Trousers and breeches
4	6112.20.1060	Men's or boys' (647)
4	6112.20.1070	Women's or girls' (648)
3		Other
4	6112.20.1080	Men's or boys' (659)
4	6112.20.1090	Women's or girls' (659)
2	6112.20.20	Other
3	6112.20.2010	Of cotton (359)
3	6112.20.2020	Of wool or fine animal hair (459)
3	6112.20.2030	Other (859)
1		Men's or boys' swimwear
2	6112.31.00	Of synthetic fibers
3	6112.31.0010	Men's (659)
3	6112.31.0020	Boys' (659)
2	6112.39.00	Of other textile materials
3	6112.39.0010	Of cotton (359)
3		Other
4	6112.39.0015	Containing 70 percent or more by weight of silk or silk waste (759)
4	6112.39.0090	Other (859)
1		Women's or girls' swimwear
2	6112.41.00	Of synthetic fibers
3		Of fabric containing by weight 5 percent or more elastomeric yarn or rubber thread
4	6112.41.0010	Women's (659)
4	6112.41.0020	Girls' (659)
3		Other
4	6112.41.0030	Women's (659)
4	6112.41.0040	Girls' (659)
2	6112.49.00	Of other textile materials
3	6112.49.0010	Of cotton (359)
3		Other
4	6112.49.0015	Containing 70 percent or more by weight of silk or silk waste (759)
4	6112.49.0090	Other (859)
0	6113.00	Garments, made up of knitted or crocheted fabrics of heading 5903, 5906 or 5907
1	6113.00.10	Having an outer surface impregnated, coated, covered, or laminated with rubber or plastics material which completely obscures the underlying fabric
2		Coats and jackets
3	6113.00.1005	Men's or boys'
3	6113.00.1010	Women's or girls'
2	6113.00.1012	Other
1	6113.00.90	Other
2		Coats and jackets
3		Of cotton
4	6113.00.9015	Men's or boys' (334)
4	6113.00.9020	Women's or girls' (335)
3		Other
4	6113.00.9025	Men's or boys' (634)
4	6113.00.9030	Women's or girls' (635)
2		Trousers, breeches and shorts
3		Of cotton
4	6113.00.9038	Men's or boys' (347)
4	6113.00.9042	Women's or girls (348)
3		Other
4	6113.00.9044	Men's or boys' (647)
4	6113.00.9052	Women's or girls' (648)
2		Overalls and coveralls
3		Of cotton
4	6113.00.9055	Men's or boys' (359)
4	6113.00.9060	Women's or girls' (359)
3		Other
4	6113.00.9065	Men's or boys' (659)
4	6113.00.9070	Women's or girls' (659)
2		Other
3		Of cotton
4	6113.00.9074	Men's or boys' (359)
4	6113.00.9082	Women's or girls' (359)
3		Other
4	6113.00.9084	Men's or boys' (659)
4	6113.00.9086	Women's or girls' (659)
0	6114	Other garments, knitted or crocheted
1	6114.20.00	Of cotton
2		Tops
3	6114.20.0005	Men's or boys' (338)
3	6114.20.0010	Women's or girls' (339)
2	6114.20.0015	Jumpers (359)
2	6114.20.0020	Bodysuits and bodyshirts (359)
2		Sunsuits, washsuits, one-piece playsuits and similar apparel
3	6114.20.0035	Boys' (237)
3	6114.20.0040	Women's or girls' (237)
2		Coveralls, jumpsuits and similar apparel
3	6114.20.0042	Insulated, for cold weather protection (359)
3		Other
4	6114.20.0044	Boys', sizes 2-7 (237)
4	6114.20.0046	Girls' (237)
4	6114.20.0048	Men's and other boys' (359)
4	6114.20.0052	Women's (359)
2		Other
3	6114.20.0055	Men's or boys' (359)
3	6114.20.0060	Women's or girls' (359)
1	6114.30	Of man-made fibers
2	6114.30.10	Tops
3	6114.30.1010	Men's or boys' (638)
3	6114.30.1020	Women's or girls' (639)
2	6114.30.20	Bodysuits and bodyshirts
3	6114.30.2010	Of fabric containing by weight 5 percent or more elastomeric yarn or rubber thread (659)
3		Other
4	6114.30.2030	Containing 23 percent or more by weight of wool or fine animal hair (459)
4	6114.30.2060	Other (659)
2	6114.30.30	Other
3		Jumpers
4	6114.30.3012	Containing 23 percent or more by weight of wool orfine animal hair (459)
4	6114.30.3014	Other (659)
3		Sunsuits, washsuits, one-piece playsuits and similar apparel
4	6114.30.3020	Boys' (237)
4	6114.30.3030	Women's or girls' (237)
3		Coveralls, jumpsuits and similar apparel
4		Men's or boys'
5	6114.30.3042	Containing 23 percent or more by weight of wool or fine animal hair (459)
5	6114.30.3044	Other (659)
4		Women's or girls'
5	6114.30.3052	Containing 23 percent or more by weight of wool or fine animal hair (459)
5	6114.30.3054	Other (659)
3		Other
4	6114.30.3060	Men's or boys' (659)
4	6114.30.3070	Women's or girls' (659)
1	6114.90	Of other textile materials
2	6114.90.05	Of wool or fine animal hair
3		Tops
4	6114.90.0520	Men's or boys' (438)
4	6114.90.0540	Women's or girls' (438)
3	6114.90.0550	Jumpers (459)
3		Other
4	6114.90.0560	Men's or boys' (459)
4	6114.90.0570	Women's or girls' (459)
2	6114.90.10	Containing 70 percent or more by weight of silk or silk waste
3		Tops
4	6114.90.1010	Men's or boys' (738)
4	6114.90.1020	Women's or girls' (739)
3	6114.90.1030	Jumpers (759)
3	6114.90.1040	Sunsuits, washsuits and similar apparel (759)
3	6114.90.1050	Coveralls, jumpsuits and similar apparel (759)
3	6114.90.1060	Other (759)
2	6114.90.90	Other
3	6114.90.9010	Tops (838)
3	6114.90.9020	Jumpers (859)
3	6114.90.9030	Sunsuits, washsuits and similar apparel (859)
3	6114.90.9040	Coveralls, jumpsuits and similar apparel (859)
3		Other
4	6114.90.9045	Subject to cotton restraints (359)
4	6114.90.9050	Subject to wool restraints (459)
4	6114.90.9055	Subject to man-made fiber restraints (659)
4	6114.90.9070	Other (859)
0	6115	Panty hose, tights, stockings, socks and other hosiery, including graduated compression hosiery (for example, stockings for varicose veins) and footwear without applied soles, knitted or crocheted
1	6115.10	Graduated compression hosiery (for example, stockings for varicose veins)
2	6115.10.0500	Surgical panty hose and surgical stockings with graduated compression for orthopedic treatment
2		Other graduated compression panty hose and tights
3	6115.10.1000	Of synthetic fibers (659)
3	6115.10.15	Of other textile materials
4	6115.10.1510	Of cotton (359)
4	6115.10.1520	Of wool or fine animal hair (459)
4	6115.10.1540	Other (859)
2		Other graduated compression hosiery
3	6115.10.3000	Of cotton (332)
3	6115.10.4000	Of synthetic fibers (632)
3	6115.10.5500	Of artificial fibers (632)
3	6115.10.6000	Of other textile materials (832)
1		Other panty hose and tights
2	6115.21.00	Of synthetic fibers, measuring per single yarn less than 67 decitex
3	6115.21.0010	Tights (659)
3	6115.21.0020	Other (632)
2	6115.22.0000	Of synthetic fibers, measuring per single yarn 67 decitex or more (659)
2	6115.29	Of other textile materials
3	6115.29.4000	Containing 70 percent or more by weight of silk or silk waste
3	6115.29.80	Other
4	6115.29.8010	Of cotton (359)
4	6115.29.8020	Of wool or fine animal hair (459)
4	6115.29.8040	Other (859)
1	6115.30	Other women's full-length or knee-length hosiery, measuring per single yarn less than 67 decitex
2	6115.30.1000	Containing 70 percent or more by weight of silk or silk waste
2	6115.30.90	Other
3	6115.30.9010	Of man-made fibers (632)
3	6115.30.9030	Other (832)
1		Other
2	6115.94.0000	Of wool or fine animal hair (432)
2	6115.95	Of cotton
3	6115.95.6000	Containing lace or net (332)
3	6115.95.9000	Other (332)
2	6115.96	Of synthetic fibers
3	6115.96.60	Containing lace or net
4	6115.96.6010	Containing 23 percent or more by weight of wool or fine animal hair (432)
4	6115.96.6020	Other (632)
3	6115.96.90	Other
4	6115.96.9010	Containing 23 percent or more by weight of wool or fine animal hair (432)
4	6115.96.9020	Other (632)
2	6115.99	Of other textile materials
3		Of artificial fibers
4	6115.99.14	Containing lace or net
5	6115.99.1410	Containing 23 percent or more by weight of wool or fine animal hair (432)
5	6115.99.1420	Other (632)
4	6115.99.19	Other
5	6115.99.1910	Containing 23 percent or more by weight of wool or fine animal hair (432)
5	6115.99.1920	Other (632)
3	6115.99.4000	Containing 70 percent or more by weight of silk or silk waste
3	6115.99.9000	Other (832)
0	6116	Gloves, mittens and mitts, knitted or crocheted
1	6116.10	Impregnated, coated, covered or laminated with plastics or rubber
2	6116.10.0500	Ice hockey gloves and field hockey gloves
2	6116.10.0800	Other gloves, mittens and mitts, all the foregoing specially designed for use in sports, including ski and snowmobile gloves, mittens and mitts
2		Other
3		Without fourchettes
4		Cut and sewn from preexisting machine knit fabric that is impregnated, coated, covered or laminated with plastics or rubber
5		Of vegetable fibers
6	6116.10.1300	Containing over 50 percent by weight of plastics or rubber
6	6116.10.17	Other
7	6116.10.1720	Subject to cotton restraints (331)
7	6116.10.1730	Subject to man-made fiber restraints (631)
7	6116.10.1740	Other (831)
5		Other
6	6116.10.4400	Containing over 50 percent by weight of plastics or rubber
6	6116.10.48	Other
7	6116.10.4810	Subject to cotton restraints (331)
7	6116.10.4820	Subject to man-made fiber re- straints (631)
7	6116.10.4830	Other (831)
4		Other
5	6116.10.55	Containing 50 percent or more by weight of cotton, man-made fibers or other textile fibers, or any combination thereof
6	6116.10.5510	Subject to cotton restraints (331)
6	6116.10.5520	Subject to man-made fiber restraints (631)
6	6116.10.5530	Other (831)
5	6116.10.6500	Other
3		With fourchettes
4	6116.10.75	Containing 50 percent or more by weight of cotton, man-made fibers or other textile fibers, or any combination thereof
5	6116.10.7510	Subject to cotton restraints (331)
5	6116.10.7520	Subject to man-made fiber restraints (631)
5	6116.10.7530	Other (831)
4	6116.10.9500	Other
1		Other
2	6116.91.0000	Of wool or fine animal hair (431)
2	6116.92	Of cotton
3	6116.92.0500	Ice hockey gloves and field hockey gloves
3	6116.92.0800	Other gloves, mittens and mitts, all the fore going specially designed for use in sports, including ski and snowmobile gloves, mittens and mitts
3		Other
4		Made from a pre-existing machine knit fabric
5	6116.92.64	Without fourchettes
6	6116.92.6410	Terry cloth type, looped pile fabric (331)
6	6116.92.6420	Jersey type, brushed or napped fabric (331)
6	6116.92.6430	Lisle type, no pile, not brushed or napped (331)
6	6116.92.6440	Other (331)
5	6116.92.74	With fourchettes
6	6116.92.7450	Jersey type, brushed or napped fabric (331)
6	6116.92.7460	Lisle type, no pile, not brushed or napped (331)
6	6116.92.7470	Other (331)
4		Other
5	6116.92.8800	Without fourchettes (331)
5	6116.92.9400	With fourchettes (331)
2	6116.93	Of synthetic fibers
3	6116.93.0500	Ice hockey gloves and field hockey gloves
3	6116.93.0800	Other gloves, mittens and mitts, all the fore going specially designed for use in sports, including ski and snowmobile gloves, mittens and mitts
3		Other
4		Containing 23 percent or more by weight of wool or fine animal hair
5	6116.93.6400	Without fourchettes (431)
5	6116.93.7400	With fourchettes (431)
4		Other
5	6116.93.8800	Without fourchettes (631)
5	6116.93.9400	With fourchettes (631)
2	6116.99	Of other textile materials
3		Of artificial fibers
4	6116.99.2000	Ice hockey gloves and field hockey gloves
4	6116.99.3500	Other gloves, mittens and mitts, all the fore going specially designed for use in sports, including ski and snowmobile gloves, mittens and mitts
4		Other
5	6116.99.4800	Without fourchettes (631)
5	6116.99.5400	With fourchettes (631)
3	6116.99.7500	Containing 70 percent or more by weight of silk or silk waste
3	6116.99.95	Other
4	6116.99.9510	Subject to cotton restraints (331)
4	6116.99.9520	Subject to wool restraints (431)
4	6116.99.9530	Subject to man-made fiber restraints (631)
4	6116.99.9560	Other (831)
0	6117	Other made up clothing accessories, knitted or crocheted; knitted or crocheted parts of garments or of clothing accessories
1	6117.10	Shawls, scarves, mufflers, mantillas, veils and the like
2	6117.10.1000	Of wool or fine animal hair (459)
2	6117.10.20	Of man-made fibers
3	6117.10.2010	Containing 23 percent or more by weight of wool or fine animal hair (459)
3	6117.10.2030	Other (659)
2	6117.10.4000	Containing 70 percent or more by weight of silk or silk waste
2	6117.10.60	Other
3	6117.10.6010	Of cotton (359)
3	6117.10.6020	Other (859)
1	6117.80	Other accessories
2		Containing 70 percent or more by weight of silk or silk waste
3	6117.80.2000	Ties, bow ties and cravats (758)
3	6117.80.30	Other
4	6117.80.3010	Headbands, ponytail holders and similar articles
4	6117.80.3090	Other (759)
2		Other
3	6117.80.8500	Headbands, ponytail holders and similar articles
3	6117.80.87	Ties, bow ties and cravats
4	6117.80.8710	Of cotton (359)
4	6117.80.8720	Of wool or fine animal hair (459)
4	6117.80.8730	Of man-made fibers (659)
4	6117.80.8770	Other (858)
3	6117.80.95	Other
4	6117.80.9510	Of cotton (359)
4	6117.80.9520	Of wool or fine animal hair (459)
4		Of man-made fibers
5	6117.80.9530	Containing 23 percent or more by weight of wool or fine animal hair (459)
5	6117.80.9540	Other (659)
4	6117.80.9570	Other (859)
1	6117.90	Parts
2	6117.90.10	Containing 70 percent or more by weight of silk or silk waste
3	6117.90.1010	Of sweaters (746)
3	6117.90.1020	Of blouses and shirts (739)
3	6117.90.1030	Of coats and jackets (735)
3	6117.90.1040	Of trousers, breeches and shorts (748)
3	6117.90.1060	Other (759)
2	6117.90.90	Other
3		Of sweaters
4	6117.90.9003	Of cotton (345)
4	6117.90.9005	Of wool or fine animal hair (446)
4	6117.90.9010	Of man-made fibers (646)
4	6117.90.9015	Other (845)
3		Of blouses and shirts
4	6117.90.9020	Of cotton (339)
4	6117.90.9025	Of wool or fine animal hair (438)
4	6117.90.9030	Of man-made fibers (639)
4	6117.90.9035	Other (838)
3		Of coats and jackets
4	6117.90.9040	Of cotton (335)
4	6117.90.9045	Of wool or fine animal hair (435)
4	6117.90.9050	Of man-made fibers (635)
4	6117.90.9055	Other (835)
3		Of trousers, breeches and shorts
4	6117.90.9060	Of cotton (348)
4	6117.90.9065	Of wool or fine animal hair (448)
4	6117.90.9070	Of man-made fibers (648)
4	6117.90.9075	Other (847)
3		Other
4	6117.90.9080	Of cotton (359)
4	6117.90.9085	Of wool or fine animal hair (459)
4	6117.90.9090	Of man-made fibers (659)
4	6117.90.9095	Other (859)
C	62	Articles of apparel and clothing accessories, not knitted or crocheted
0	6201	Men's or boys' overcoats, carcoats, capes, cloaks, anoraks (including ski jackets), windbreakers and similar articles (including padded, sleeveless jackets), other than those of heading 6203
1	6201.20	Of wool or fine animal hair
2	6201.20.11	Overcoats, carcoats, capes, cloaks and similar coats
3	6201.20.1110	Men's (434)
3	6201.20.1120	Boys' (434)
2		Anoraks (including ski-jackets), windbreakers and similar articles (including padded, sleeveless jackets)
3		Recreational performance outerwear
4	6201.20.1900	Padded, sleeveless jackets (459)
4	6201.20.29	Other
5	6201.20.2911	Men's (434)
5	6201.20.2921	Boys' (434)
3		Other
4	6201.20.3500	Padded, sleeveless jackets (459)
4	6201.20.40	Other
5	6201.20.4011	Men's (434)
5	6201.20.4021	Boys' (434)
1	6201.30	Of cotton
2		Overcoats, carcoats, capes, cloaks and similar coats
3	6201.30.1200	Containing 15 percent or more by weight of down and waterfowl plumage and of which down comprises 35 percent or more by weight; containing 10 percent or more by weight of down (353)
3	6201.30.20	Other
4		Raincoats
5	6201.30.2010	Men's (334)
5	6201.30.2020	Boys' (334)
4		Other
5		Corduroy
6	6201.30.2025	Men's (334)
6	6201.30.2035	Boys' (334)
5		Other
6	6201.30.2050	Men's (334)
6	6201.30.2060	Boys' (334)
2		Anoraks (including ski-jackets), windbreakers and similar articles (including padded, sleeveless jackets)
3		Recreational performance outerwear
4	6201.30.3000	Containing 15 percent or more by weight of down and waterfowl plumage and of which down comprises 35 percent or more by weight; containing 10 percent or more by weight of down (353)
4		Other
5	6201.30.4000	Water resistant (334)
5	6201.30.50	Other
6		Padded, sleeveless jackets
7	6201.30.5005	With attachments for sleeves (334)
7	6201.30.5010	Other (359)
6		Other
7	6201.30.5021	Corduroy (334)
7		Blue denim
8	6201.30.5031	Men's (334)
8	6201.30.5041	Boys' (334)
7		Other
8	6201.30.5051	Men's (334)
8	6201.30.5061	Boys' (334)
3		Other
4	6201.30.6000	Containing 15 percent or more by weight of down and waterfowl plumage and of which down comprises 35 percent or more by weight; containing 10 percent or more by weight of down (353)
4		Other
5	6201.30.7000	Water resistant (334)
5	6201.30.80	Other
6		Padded, sleeveless jackets
7	6201.30.8005	With attachments for sleeves (334)
7	6201.30.8010	Other (359)
6		Other
7	6201.30.8021	Corduroy (334)
7		Blue denim
8	6201.30.8031	Men's (334)
8	6201.30.8041	Boys' (334)
7		Other
8	6201.30.8051	Men's (334)
8	6201.30.8061	Boys' (334)
1	6201.40	Of man-made fibers
2		Overcoats, carcoats, capes, cloaks and similar coats
3	6201.40.1000	Containing 15 percent or more by weight of down and waterfowl plumage and of which down comprises 35 percent or more by weight; containing 10 percent or more by weight of down (653)
3		Other
4	6201.40.15	Containing 36 percent or more by weight of wool or fine animal hair
5	6201.40.1510	Men's (434)
5	6201.40.1520	Boys' (434)
4	6201.40.20	Other
5		Raincoats
6	6201.40.2015	Men's (634)
6	6201.40.2020	Boys' (634)
5		Other
6	6201.40.2030	Men's (634)
6	6201.40.2040	Boys' (634)
2		Anoraks (including ski-jackets), windbreakers and similar articles (including padded, sleeveless jackets)
3		Recreational performance outerwear
4	6201.40.2500	Containing 15 percent or more by weight of down and waterfowl plumage and of which down comprises 35 percent or more by weight; containing 10 percent or more by weight of down (653)
4		Other
5	6201.40.35	Padded sleeveless jackets
6	6201.40.3510	With attachments for sleeves (634)
6	6201.40.3520	Other (659)
5		Other
6	6201.40.40	Containing 36 percent or more by weight of wool or fine animal hair
7	6201.40.4011	Men's (434)
7	6201.40.4021	Boys' (434)
6		Other
7	6201.40.4500	Water resistant (634)
7	6201.40.50	Other
8	6201.40.5011	Men's (634)
8	6201.40.5021	Boys' (634)
3		Other
4	6201.40.5500	Containing 15 percent or more by weight of down and waterfowl plumage and of which down comprises 35 percent or more by weight; containing 10 percent or more by weight of down (653)
4		Other
5	6201.40.60	Padded, sleeveless jackets
6	6201.40.6010	With attachments for sleeves (634)
6	6201.40.6020	Other (659)
5		Other
6	6201.40.65	Containing 36 percent or more by weight of wool or fine animal hair
7	6201.40.6511	Men's (434)
7	6201.40.6521	Boys' (434)
6		Other
7	6201.40.7000	Water resistant (634)
7	6201.40.75	Other
8	6201.40.7511	Men's (634)
8	6201.40.7521	Boys' (634)
1	6201.90	Of other textile materials
2		Overcoats, carcoats, capes, cloaks and similar coats
3	6201.90.1900	Containing 70 percent or more by weight of silk or silk waste (734)
3	6201.90.29	Other
4	6201.90.2910	Subject to cotton restraints (334)
4	6201.90.2920	Subject to wool restraints (434)
4	6201.90.2930	Subject to man-made fiber restraints (634)
4	6201.90.2960	Other (834)
2		Anoraks (including ski-jackets), windbreakers and similar articles (including padded, sleeveless jackets)
3		Recreational performance outerwear
4	6201.90.3900	Containing 70 percent or more by weight of silk or silk waste (735)
4	6201.90.49	Other
5	6201.90.4910	Subject to cotton restraints (334)
5	6201.90.4920	Subject to wool restraints (434)
5	6201.90.4930	Subject to man-made fiber restraints (634)
5	6201.90.4960	Other (834)
3		Other
4	6201.90.5900	Containing 70 percent or more by weight of silk or silk waste (735)
4	6201.90.69	Other
5	6201.90.6910	Subject to cotton restraints (334)
5	6201.90.6920	Subject to wool restraints (434)
5	6201.90.6930	Subject to man-made fiber restraints (634)
5	6201.90.6960	Other (834)
0	6202	Women's or girls' overcoats, carcoats, capes, cloaks, anoraks (including ski jackets), windbreakers and similar articles (including padded, sleeveless jackets), other than those of heading 6204
1	6202.20	Of wool or fine animal hair
2	6202.20.11	Overcoats, carcoats, capes, cloaks and similar coats
3	6202.20.1110	Women's (435)
3	6202.20.1120	Girls' (435)
2		Anoraks (including ski-jackets), windbreakers and similar articles (including padded, sleeveless jackets)
3		Recreational performance outerwear
4	6202.20.1900	Padded, sleeveless jackets (459)
4	6202.20.29	Other
5	6202.20.2911	Women's (435)
5	6202.20.2921	Girls' (435)
3		Other
4	6202.20.3500	Padded, sleeveless jackets (459)
4	6202.20.40	Other
5	6202.20.4011	Women's (438)
5	6202.20.4021	Girls' (435)
1	6202.30	Of cotton
2		Overcoats, carcoats, capes, cloaks and similar coats
3	6202.30.1200	Containing 15 percent or more by weight of down and waterfowl plumage and of which down comprises 35 percent or more by weight; containing 10 percent or more by weight of down (354)
3	6202.30.20	Other
4		Raincoats
5	6202.30.2010	Women's (335)
5	6202.30.2020	Girls' (335)
4		Other
5		Corduroy
6	6202.30.2025	Women's (335)
6	6202.30.2035	Girls' (335)
5		Other
6	6202.30.2050	Women's (335)
6	6202.30.2060	Girls' (335)
2		Anoraks (including ski-jackets), windbreakers and similar articles (including padded, sleeveless jackets)
3		Recreational performance outerwear
4	6202.30.3000	Containing 15 percent or more by weight of down and waterfowl plumage and of which down comprises 35 percent or more by weight; containing 10 percent or more by weight of down (354)
4		Other
5	6202.30.4000	Water resistant (335)
5	6202.30.50	Other
6		Padded, sleeveless jackets
7	6202.30.5010	With attachments for sleeves (335)
7	6202.30.5020	Other (359)
6		Other
7		Corduroy
8	6202.30.5026	Women's (335)
8	6202.30.5031	Girls' (335)
7		Other
8	6202.30.5061	Women's (335)
8	6202.30.5071	Girls' (335)
3		Other
4	6202.30.6000	Containing 15 percent or more by weight of down and waterfowl plumage and of which down comprises 35 percent or more by weight; containing 10 percent or more by weight of down (354)
4		Other
5	6202.30.7000	Water resistant (335)
5	6202.30.80	Other
6		Padded, sleeveless jackets
7	6202.30.8010	With attachments for sleeves (335)
7	6202.30.8020	Other (359)
6		Other
7		Corduroy
8	6202.30.8026	Women's (335)
8	6202.30.8031	Girls' (335)
7		Other
8	6202.30.8061	Women's (335)
8	6202.30.8071	Girls' (335)
1	6202.40	Of man-made fibers
2		Overcoats, carcoats, capes, cloaks and similar coats
3	6202.40.1000	Containing 15 percent or more by weight of down and waterfowl plumage and of which down comprises 35 percent or more by weight; containing 10 percent or more by weight of down (654)
3		Other
4	6202.40.15	Containing 36 percent or more by weight of wool or fine animal hair
5	6202.40.1510	Women's (435)
5	6202.40.1520	Girls' (435)
4	6202.40.20	Other
5		Raincoats
6	6202.40.2005	Women's (635)
6	6202.40.2010	Girls' (635)
5		Other
6	6202.40.2020	Women's (635)
6	6202.40.2030	Girls' (635)
2		Anoraks (including ski-jackets), windbreakers and similar articles (including padded, sleeveless jackets)
3		Recreational performance outerwear
4	6202.40.2500	Containing 15 percent or more by weight of down and waterfowl plumage and of which down comprises 35 percent or more by weight; containing 10 percent or more by weight of down (654)
4		Other
5	6202.40.35	Padded, sleeveless jackets
6	6202.40.3510	With attachments for sleeves (635)
6	6202.40.3520	Other (659)
5		Other
6	6202.40.40	Containing 36 percent or more by weight of wool or fine animal hair
7	6202.40.4011	Women's (435)
7	6202.40.4021	Girls' (435)
6		Other
7	6202.40.4500	Water resistant (635)
7	6202.40.50	Other
8	6202.40.5011	Women's (635)
8	6202.40.5021	Girls' (635)
3		Other
4	6202.40.5500	Containing 15 percent or more by weight of down and waterfowl plumage and of which down comprises 35 percent or more by weight; containing 10 percent or more by weight of down (654)
4		Other
5	6202.40.60	Padded, sleeveless jackets
6	6202.40.6010	With attachments for sleeves (635)
6	6202.40.6020	Other (659)
5		Other
6	6202.40.65	Containing 36 percent or more by weight of wool or fine animal hair
7	6202.40.6511	Women's (435)
7	6202.40.6521	Girls' (435)
6		Other
7	6202.40.7000	Water resistant (635)
7	6202.40.75	Other
8	6202.40.7511	Women's (635)
8	6202.40.7521	Girls' (635)
1	6202.90	Of other textile materials
2		Overcoats, carcoats, capes, cloaks and similar coats
3	6202.90.1900	Containing 70 percent or more by weight of silk or silk waste (735)
3	6202.90.29	Other
4	6202.90.2910	Subject to cotton restraints (335)
4	6202.90.2920	Subject to wool restraints (435)
4	6202.90.2930	Subject to man-made fiber restraints (635)
4	6202.90.2960	Other (835)
2		Anoraks (including ski-jackets), windbreakers and similar articles (including padded, sleeveless jackets)
3		Recreational performance outerwear
4	6202.90.3900	Containing 70 percent or more by weight of silk or silk waste (735)
4	6202.90.49	Other
5	6202.90.4911	Subject to cotton restraints (335)
5	6202.90.4921	Subject to wool restraints (435)
5	6202.90.4931	Subject to man-made fiber restraints (635)
5	6202.90.4961	Other (835)
3		Other
4	6202.90.5900	Containing 70 percent or more by weight of silk or silk waste (735)
4	6202.90.69	Other
5	6202.90.6911	Subject to cotton restraints (335)
5	6202.90.6921	Subject to wool restraints (435)
5	6202.90.6931	Subject to man-made fiber restraints (635)
5	6202.90.6961	Other (835)
0	6203	Men's or boys' suits, ensembles, suit-type jackets, blazers, trousers, bib and brace overalls, breeches and shorts (other than swimwear)
1		Suits
2	6203.11	Of wool or fine animal hair
3		Containing 30 percent or more by weight of silk or silk waste
4	6203.11.1500	Of worsted wool fabric, made of wool yarn having an average fiber diameter of 18.5 microns or less (443)
4	6203.11.3000	Other (443)
3		Other
4	6203.11.6000	Of worsted wool fabric, made of wool yarn having an average fiber diameter of 18.5 microns or less (443)
4	6203.11.9000	Other (443)
2	6203.12	Of synthetic fibers
3	6203.12.1000	Containing 36 percent or more by weight of wool or fine animal hair (443)
3	6203.12.20	Other
4	6203.12.2010	Men's (643)
4	6203.12.2020	Boys' (643)
2	6203.19	Of other textile materials
3	6203.19.10	Of cotton
4	6203.19.1010	Jackets imported as parts of suits (333)
4	6203.19.1020	Trousers, breeches and shorts imported as parts of suits (347)
4	6203.19.1030	Waistcoats imported as parts of suits (359)
3		Of artificial fibers
4	6203.19.2000	Containing 36 percent or more by weight of wool or fine animal hair (443)
4	6203.19.3000	Other (643)
3	6203.19.5000	Containing 70 percent or more by weight of silk or silk waste (743)
3	6203.19.90	Other
4		Subject to cotton restraints
5	6203.19.9010	Jackets imported as parts of suits (333)
5	6203.19.9020	Trousers, breeches and shorts imported as parts of suits (347)
5	6203.19.9030	Waistcoats imported as parts of suits (359)
4	6203.19.9040	Subject to wool restraints (443)
4	6203.19.9050	Subject to man-made fiber restraints (643)
4	6203.19.9080	Other (843)
1		Ensembles
2	6203.22	Of cotton
3	6203.22.1000	Judo, karate and other oriental martial arts uniforms (359)
3	6203.22.30	Other
4	6203.22.3010	Garments described in heading 6201 (334)
4	6203.22.3015	Jackets and blazers described in heading 6203 (333)
4	6203.22.3020	Trousers and breeches (347)
4	6203.22.3030	Shorts (347)
4	6203.22.3050	Shirts (340)
4	6203.22.3060	Other (359)
2	6203.23.00	Of synthetic fibers
3		Containing 36 percent or more by weight of wool or fine animal hair
4	6203.23.0010	Garments described in heading 6201 (434)
4	6203.23.0015	Jackets and blazers described in heading 6203 (433)
4	6203.23.0020	Trousers, breeches and shorts (447)
4	6203.23.0030	Shirts (440)
4	6203.23.0040	Other (459)
3		Other
4	6203.23.0050	Garments described in heading 6201(634)
4	6203.23.0055	Jackets and blazers described in heading 6203 (633)
4	6203.23.0060	Trousers and breeches (647)
4	6203.23.0070	Shorts (647)
4	6203.23.0080	Shirts (640)
4	6203.23.0090	Other (659)
2	6203.29	Of other textile materials
3		Of wool or fine animal hair
4	6203.29.10	Suits, suit-type jackets and trousers, the foregoing of worsted wool fabric, made of wool yarn having an average fiber diameter of 18.5 microns or less
5	6203.29.1010	Suits (443)
5	6203.29.1015	Suit-type jackets (433)
5	6203.29.1020	Trousers (447)
4	6203.29.15	Other
5	6203.29.1510	Garments described in heading 6201 (434)
5	6203.29.1515	Jackets and blazers described in heading 6203 (433)
5	6203.29.1520	Trousers, breeches and shorts (447)
5	6203.29.1530	Shirts (440)
5	6203.29.1560	Other (459)
3	6203.29.20	Of artificial fibers
4	6203.29.2010	Garments described in heading 6201 (634)
4	6203.29.2020	Jackets and blazers described in heading 6203 (633)
4	6203.29.2030	Trousers and breeches (647)
4	6203.29.2035	Shorts (647)
4	6203.29.2050	Shirts (640)
4	6203.29.2060	Other (659)
3	6203.29.30	Other
4		Garments described in heading 6201
5	6203.29.3010	Containing 70 percent or more by weight of silk or silk waste (734)
5	6203.29.3020	Other (834)
4		Jackets and blazers described in heading 6203
5	6203.29.3026	Containing 70 percent or more by weight of silk or silk waste (733)
5	6203.29.3028	Other (833)
4		Trousers, breeches and shorts
5	6203.29.3030	Containing 70 percent or more by weight of silk or silk waste (747)
5		Other
6	6203.29.3046	Trousers and breeches (847)
6	6203.29.3048	Shorts (847)
4		Shirts
5	6203.29.3050	Containing 70 percent or more by weight of silk or silk waste (740)
5	6203.29.3060	Other (840)
4		Other
5	6203.29.3070	Containing 70 percent or more by weight of silk or silk waste (759)
5	6203.29.3080	Other (859)
1		Suit-type jackets and blazers
2	6203.31	Of wool or fine animal hair
3	6203.31.50	Of worsted wool fabric, made of wool yarn having an average fiber diameter of 18.5 microns or less
4	6203.31.5010	For suits described in Note 3(a) (443)
4	6203.31.5020	Other (433)
3	6203.31.90	Other
4	6203.31.9010	For suits described in Note 3(a) (443)
4	6203.31.9020	Other (433)
2	6203.32	Of cotton
3	6203.32.1000	Containing 36 percent or more by weight of flax fibers (333)
3	6203.32.20	Other
4		Corduroy
5	6203.32.2010	Men's (333)
5	6203.32.2020	Boys' (333)
4	6203.32.2030	Blue denim (333)
4		Other
5	6203.32.2040	Men's (333)
5	6203.32.2050	Boys' (333)
2	6203.33	Of synthetic fibers
3	6203.33.10	Containing 36 percent or more by weight of wool or fine animal hair
4		Men's
5	6203.33.1030	For suits described in Note 3(a) (443)
5	6203.33.1040	Other (433)
4		Boys'
5	6203.33.1050	For suits described in Note 3(a) (443)
5	6203.33.1060	Other (433)
3	6203.33.20	Other
4	6203.33.2010	Men's (633)
4	6203.33.2020	Boys' (633)
2	6203.39	Of other textile materials
3		Of artificial fibers
4	6203.39.10	Containing 36 percent or more by weight of wool or fine animal hair
5	6203.39.1010	For suits described in Note 3(a) (443)
5	6203.39.1020	Other (433)
4	6203.39.20	Other
5	6203.39.2010	Men's (633)
5	6203.39.2020	Boys' (633)
3	6203.39.5000	Containing 70 percent or more by weight of silk or silk waste (733)
3	6203.39.90	Other
4	6203.39.9010	Subject to cotton restraints (333)
4	6203.39.9020	Subject to wool restraints (433)
4	6203.39.9030	Subject to man-made fiber restraints (633)
4	6203.39.9060	Other (833)
1		Trousers, bib and brace overalls, breeches and shorts
2	6203.41	Of wool or fine animal hair
3		Recreational performance outerwear
4		Trousers, breeches and shorts
5	6203.41.01	Trousers and breeches, containing elastomeric fiber, water resistant, without belt loops, weighing more than 9 kg per dozen
6	6203.41.0110	Men's (447)
6	6203.41.0120	Boys' (447)
5		Other
6	6203.41.03	Trousers of worsted wool fabric, made of wool yarn having an average fiber diameter of 18.5 microns or less
7	6203.41.0310	Men's (447)
7	6203.41.0320	Boys' (447)
6	6203.41.06	Other
7		Trousers and breeches
8	6203.41.0610	Men's (447)
8	6203.41.0620	Boys' (447)
7	6203.41.0630	Shorts (447)
4	6203.41.0800	Bib and brace overalls (459)
3		Other
4		Trousers, breeches and shorts
5	6203.41.25	Trousers and breeches, containing elastomeric fiber, water resistant, without belt loops, weighing more than 9 kg per dozen
6	6203.41.2510	Men's (447)
6	6203.41.2520	Boys' (447)
5		Other
6	6203.41.30	Trousers of worsted wool fabric, made of wool yarn having an average fiber diameter of 18.5 microns or less
7	6203.41.3010	Men's (447)
7	6203.41.3020	Boys' (447)
6	6203.41.60	Other
7		Trousers and breeches
8	6203.41.6010	Men's (447)
8	6203.41.6020	Boys' (447)
7	6203.41.6030	Shorts (447)
4	6203.41.8000	Bib and brace overalls (459)
2	6203.42	Of cotton
3		Recreational performance outerwear
4	6203.42.0300	Containing 15 percent or more by weight of down and waterfowl plumage and of which down comprises 35 percent or more by weight; containing 10 percent or more by weight of down
4		Other
5	6203.42.05	Bib and brace overalls
6	6203.42.0505	Insulated for cold weather protection (359)
6		Other
7	6203.42.0510	Men's (359)
7		Boys', sizes 2-7
8	6203.42.0525	Imported as parts of playsuits (237)
8	6203.42.0550	Other (237)
7	6203.42.0590	Other (359)
5	6203.42.07	Other
6	6203.42.0703	Containing compact yarns described in statistical reporting numbers 5205.42.0021, 5205.43.0021 5205.44.0021, 5205.46.0021 or 5205.47.0021 (347)
6		Other
7		Men's trousers and breeches
8	6203.42.0706	Corduroy (347)
8	6203.42.0711	Blue denim (347)
8	6203.42.0716	Other (347)
7		Boys' trousers and breeches
8		Corduroy
9	6203.42.0721	Imported as parts of playsuits (237)
9	6203.42.0726	Other (347)
8		Blue denim
9	6203.42.0731	Imported as parts of playsuits (237)
9	6203.42.0736	Other (347)
8		Other
9	6203.42.0741	Imported as parts of playsuits (237)
9	6203.42.0746	Other (347)
7	6203.42.0751	Men's shorts (347)
7		Boys' shorts
8	6203.42.0756	Imported as parts of playsuits (237)
8	6203.42.0761	Other (347)
3		Other
4	6203.42.1700	Containing 15 percent or more by weight of down and waterfowl plumage and of which down comprises 35 percent or more by weight; containing 10 percent or more by weight of down
4		Other
5	6203.42.25	Bib and brace overalls
6	6203.42.2505	Insulated, for cold weather protection (359)
6		Other
7	6203.42.2510	Men's (359)
7		Boys', sizes 2-7
8	6203.42.2525	Imported as parts of playsuits (237)
8	6203.42.2550	Other (237)
7	6203.42.2590	Other (359)
5	6203.42.45	Other
6	6203.42.4503	Containing compact yarns described in statistical reporting numbers 5205.42.0021, 5205.43.0021 5205.44.0021, 5205.46.0021 or 5205.47.0021 (347)
6		Other
7		Men's trousers and breeches
8	6203.42.4506	Corduroy (347)
8	6203.42.4511	Blue denim (347)
8	6203.42.4514	Designed for use in hospitals, clinics, laboratories or contaminated areas (347)
8	6203.42.4518	Other (347)
7		Boys' trousers and breeches
8		Corduroy
9	6203.42.4521	Imported as parts of playsuits (237)
9	6203.42.4526	Other (347)
8		Blue denim
9	6203.42.4531	Imported as parts of playsuits (237)
9	6203.42.4536	Other (347)
8		Other
9	6203.42.4541	Imported as parts of playsuits (237)
9	6203.42.4546	Other (347)
7	6203.42.4551	Men's shorts (347)
7		Boys' shorts
8	6203.42.4556	Imported as parts of playsuits (237)
8	6203.42.4561	Other (347)
2	6203.43	Of synthetic fibers
3		Recreational performance outerwear
4	6203.43.0100	Containing 15 percent or more by weight of down and waterfowl plumage and of which down comprises 35 percent or more by weight; containing 10 percent or more by weight of down
4		Other
5		Bib and brace overalls
6	6203.43.0300	Water resistant (659)
6	6203.43.05	Other
7	6203.43.0505	Insulated, for cold weather protection (659)
7		Other
8	6203.43.0510	Men's (659)
8		Boys', sizes 2-7
9	6203.43.0525	Imported as parts of playsuits (237)
9	6203.43.0550	Other (237)
8	6203.43.0590	Other (659)
5		Other
6	6203.43.09	Containing 36 percent or more by weight of wool or fine animal hair
7		Trousers and breeches
8	6203.43.0910	Men's (447)
8	6203.43.0920	Boys' (447)
7	6203.43.0930	Shorts (447)
6		Other
7	6203.43.11	Water resistant trousers or breeches (647)
8	6203.43.1110	Ski/snowboard pants (647)
8	6203.43.1190	Other (647)
7	6203.43.13	Other
8		Trousers and breeches
9	6203.43.1310	Men's (647)
9		Boys'
10	6203.43.1315	Imported as parts of playsuits (237)
10	6203.43.1320	Other (647)
8		Shorts
9	6203.43.1330	Men's (647)
9		Boys'
10	6203.43.1335	Imported as parts of playsuits (257)
10	6203.43.1340	Other (647)
3		Other
4	6203.43.4500	Containing 15 percent or more by weight of down and waterfowl plumage and of which down comprises 35 percent or more by weight; containing 10 percent or more by weight of down
4		Other
5		Bib and brace overalls
6	6203.43.5500	Water resistant (659)
6	6203.43.60	Other
7	6203.43.6005	Insulated, for cold weather protection (659)
7		Other
8	6203.43.6010	Men's (659)
8		Boys', sizes 2-7
9	6203.43.6025	Imported as parts of playsuits (237)
9	6203.43.6050	Other (237)
8	6203.43.6090	Other (659)
5		Other
6	6203.43.6500	Certified hand-loomed and folklore products (647)
6		Other
7	6203.43.70	Containing 36 percent or more by weight of wool or fine animal hair
8		Trousers and breeches
9	6203.43.7010	Men's (447)
9	6203.43.7020	Boys' (447)
8	6203.43.7030	Shorts (447)
7		Other
8	6203.43.75	Water resistant trousers or breeches (647)
9	6203.43.7510	Ski/snowboard pants (647)
9	6203.43.7590	Other (647)
8	6203.43.90	Other
9		Trousers and breeches
10		Men’s
11	6203.43.9009	Designed for use in hospitals, clinics, laboratories or contaminated areas (647)
11	6203.43.9011	Other (647)
10		Boys'
11	6203.43.9015	Imported as parts of playsuits (237)
11	6203.43.9020	Other (647)
9		Shorts
10	6203.43.9030	Men's (647)
10		Boys'
11	6203.43.9035	Imported as parts of playsuits (237)
11	6203.43.9040	Other (647)
2	6203.49	Of other textile materials
3		Recreational performance outerwear
4		Of artificial fibers
5	6203.49.01	Bib and brace overalls
6	6203.49.0105	Insulated, for cold weather protection (659)
6		Other
7	6203.49.0110	Men's (659)
7		Boys', sizes 2-7
8	6203.49.0125	Imported as parts of playsuits (237)
8	6203.49.0150	Other (237)
7	6203.49.0190	Other (659)
5	6203.49.05	Trousers, breeches and shorts
6	6203.49.0505	Containing 36 percent or more by weight of wool or fine animal hair (447)
6		Other
7		Trousers and breeches
8	6203.49.0515	Men's (647)
8		Boys'
9	6203.49.0520	Imported as parts of playsuits (237)
9	6203.49.0530	Other (647)
7		Shorts
8	6203.49.0545	Men's (647)
8		Boys'
9	6203.49.0550	Imported as parts of playsuits (237)
9	6203.49.0560	Other (647)
4		Of other textile materials
5	6203.49.07	Containing 70 percent or more by weight of silk or silk waste
6	6203.49.0710	Bib and brace overalls (759)
6	6203.49.0720	Trousers and breeches (747)
6	6203.49.0730	Shorts (747)
5	6203.49.09	Other
6	6203.49.0910	Bib and brace overalls (859)
6		Trousers and breeches
7	6203.49.0920	Subject to cotton restraints (347)
7	6203.49.0925	Subject to wool restraints (447)
7	6203.49.0930	Subject to man-made fiber restraints (647)
7	6203.49.0945	Other (847)
6	6203.49.0960	Shorts (847)
3		Other
4		Of artificial fibers
5	6203.49.25	Bib and brace overalls
6	6203.49.2505	Insulated, for cold weather protection (659)
6		Other
7	6203.49.2510	Men's (659)
7		Boys', sizes 2-7
8	6203.49.2525	Imported as parts of playsuits (237)
8	6203.49.2550	Other (237)
7	6203.49.2590	Other (659)
5		Trousers, breeches and shorts
6	6203.49.3500	Certified hand-loomed and folklore products
6	6203.49.50	Other
7	6203.49.5005	Containing 36 percent or more by weight of wool or fine animal hair (447)
7		Other
8		Trousers and breeches
9	6203.49.5015	Men's (647)
9		Boys'
10	6203.49.5020	Imported as parts of playsuits (237)
10	6203.49.5030	Other (647)
8		Shorts
9	6203.49.5045	Men's (647)
9		Boys'
10	6203.49.5050	Imported as parts of playsuits (237)
10	6203.49.5060	Other (647)
4	6203.49.60	Containing 70 percent or more by weight of silk or silk waste
5	6203.49.6010	Bib and brace overalls (759)
5	6203.49.6020	Trousers and breeches (747)
5	6203.49.6030	Shorts (747)
4	6203.49.90	Other
5	6203.49.9010	Bib and brace overalls (859)
5		Trousers and breeches
6	6203.49.9020	Subject to cotton restraints (347)
6	6203.49.9025	Subject to wool restraints (447)
6	6203.49.9030	Subject to man-made fiber restraints (647)
6	6203.49.9045	Other (847)
5	6203.49.9060	Shorts (847)
0	6204	Women's or girls' suits, ensembles, suit-type jackets, blazers, dresses, skirts, divided skirts, trousers, bib and brace overalls, breeches and shorts (other than swimwear)
1		Suits
2	6204.11.0000	Of wool or fine animal hair (444)
2	6204.12.00	Of cotton
3	6204.12.0010	Jackets imported as parts of suits (335)
3	6204.12.0020	Skirts and divided skirts imported as parts of suits (342)
3	6204.12.0030	Trousers, breeches and shorts imported as parts of suits (348)
3	6204.12.0040	Waistcoats imported as parts of suits (359)
2	6204.13	Of synthetic fibers
3	6204.13.1000	Containing 36 percent or more by weight of wool or fine animal hair (444)
3	6204.13.20	Other
4	6204.13.2010	Women's (644)
4	6204.13.2020	Girls' (644)
2	6204.19	Of other textile materials
3		Of artificial fibers
4	6204.19.1000	Containing 36 percent or more by weight of wool or fine animal hair (444)
4	6204.19.2000	Other (644)
3	6204.19.4000	Containing 70 percent or more by weight of silk or silk waste (744)
3	6204.19.80	Other
4		Subject to cotton restraints
5	6204.19.8010	Jackets imported as parts of suits (335)
5	6204.19.8020	Skirts and divided skirts imported as parts of suits (342)
5	6204.19.8030	Trousers, breeches and shorts imported as parts of suits (348)
5	6204.19.8040	Waistcoats imported as parts of suits (359)
4	6204.19.8050	Subject to wool restraints (444)
4	6204.19.8060	Subject to man-made fiber restraints (644)
4	6204.19.8090	Other (844)
1		Ensembles
2	6204.21.00	Of wool or fine animal hair
3	6204.21.0010	Garments described in heading 6202; jackets and blazers described in heading 6204 (435)
3	6204.21.0030	Skirts and divided skirts (442)
3	6204.21.0040	Trousers, breeches and shorts (448)
3	6204.21.0060	Blouses and shirts (440)
3	6204.21.0070	Other (459)
2	6204.22	Of cotton
3	6204.22.1000	Judo, karate and other oriental martial arts uniforms (359)
3	6204.22.30	Other
4	6204.22.3010	Garments described in heading 6202; jackets and blazers described in heading 6204 (335)
4	6204.22.3030	Skirts and divided skirts (342)
4	6204.22.3040	Trousers and breeches (348)
4	6204.22.3050	Shorts (348)
4		Blouses and shirts
5	6204.22.3060	With two or more colors in the warp and/or filling (341)
5	6204.22.3065	Other (341)
4	6204.22.3070	Other (359)
2	6204.23.00	Of synthetic fibers
3		Containing 36 percent or more by weight of wool or fine animal hair
4	6204.23.0005	Garments described in heading 6202; jackets and blazers described in heading 6204 (435)
4	6204.23.0010	Skirts and divided skirts (442)
4	6204.23.0015	Trousers, breeches and shorts (448)
4	6204.23.0020	Blouses and shirts (440)
4	6204.23.0025	Other (459)
3		Other
4	6204.23.0030	Garments described in heading 6202; jackets and blazers described in heading 6204 (635)
4	6204.23.0035	Skirts and divided skirts (642)
4	6204.23.0040	Trousers and breeches (648)
4	6204.23.0045	Shorts (648)
4		Blouses and shirts
5	6204.23.0050	With two or more colors in the warp and/or filling (641)
5	6204.23.0055	Other (641)
4	6204.23.0060	Other (659)
2	6204.29	Of other textile materials
3	6204.29.20	Of artificial fibers
4	6204.29.2010	Garments described in heading 6202; jackets and blazers described in heading 6204 (635)
4	6204.29.2015	Skirts and divided skirts.(642)
4	6204.29.2020	Trousers and breeches (648)
4	6204.29.2025	Shorts (648)
4		Blouses and shirts
5	6204.29.2030	With two or more colors in the warp and/or filling (641)
5	6204.29.2040	Other (641)
4	6204.29.2050	Other (659)
3	6204.29.40	Other
4		Garments described in heading 6202; jackets and blazers described in heading 6204
5	6204.29.4010	Subject to cotton restraints (335)
5	6204.29.4012	Subject to wool restraints (435)
5	6204.29.4014	Subject to man-made fiber restraints (635)
5		Other
6		Of silk
7	6204.29.4016	Containing 70 percent or more by weight of silk or silk waste (735)
7	6204.29.4018	Other (835)
6	6204.29.4020	Other (835)
4		Skirts and divided skirts
5	6204.29.4022	Subject to cotton restraints (342)
5	6204.29.4024	Subject to wool restraints (442)
5	6204.29.4026	Subject to man-made fiber restraints (642)
5		Other
6		Of silk
7	6204.29.4028	Containing 70 percent or more by weight of silk or silk waste (742)
7	6204.29.4030	Other (842)
6	6204.29.4032	Other (842)
4		Trousers, breeches and shorts
5	6204.29.4034	Subject to cotton restraints (348)
5	6204.29.4036	Subject to wool restraints (448)
5	6204.29.4038	Subject to man-made fiber restraints (648)
5		Other
6		Of silk
7	6204.29.4040	Containing 70 percent or more by weight of silk or silk waste (748)
7		Other
8	6204.29.4041	Trousers and breeches (847)
8	6204.29.4043	Shorts (847)
6		Other
7	6204.29.4047	Trousers and breeches (847)
7	6204.29.4049	Shorts (847)
4		Blouses and shirts
5	6204.29.4070	Subject to cotton restraints (341)
5	6204.29.4072	Subject to wool restraints (440)
5	6204.29.4074	Subject to man-made fiber restraints (641)
5		Other
6		Of silk
7	6204.29.4076	Containing 70 percent or more by weight of silk or silk waste (741)
7	6204.29.4078	Other (840)
6	6204.29.4080	Other (840)
4		Other
5	6204.29.4082	Subject to cotton restraints (359)
5	6204.29.4084	Subject to wool restraints (459)
5	6204.29.4086	Subject to man-made fiber restraints (659)
5		Other
6		Of silk
7	6204.29.4088	Containing 70 percent or more by weight of silk or silk waste (759)
7	6204.29.4090	Other (859)
6	6204.29.4092	Other (859)
1		Suit-type jackets and blazers
2	6204.31	Of wool or fine animal hair
3	6204.31.10	Containing 30 percent or more by weight of silk or silk waste
4	6204.31.1010	Women's (435)
4	6204.31.1020	Girls' (435)
3	6204.31.20	Other
4	6204.31.2010	Women's (435)
4	6204.31.2020	Girls' (435)
2	6204.32	Of cotton
3	6204.32.1000	Containing 36 percent or more by weight of flax fibers (335)
3	6204.32.20	Other
4		Corduroy
5	6204.32.2010	Women's (335)
5	6204.32.2020	Girls' (335)
4		Other
5	6204.32.2030	Women's (335)
5	6204.32.2040	Girls' (335)
2	6204.33	Of synthetic fibers
3	6204.33.1000	Containing 30 percent or more by weight of silk or silk waste (635)
3	6204.33.2000	Containing 36 percent or more by weight of flax fibers (635)
3	6204.33.40	Containing 36 percent or more by weight of wool or fine animal hair
4	6204.33.4010	Women's (435)
4	6204.33.4020	Girls' (435)
3	6204.33.50	Other
4	6204.33.5010	Women's (635)
4	6204.33.5020	Girls' (635)
2	6204.39	Of other textile materials
3		Of artificial fibers
4	6204.39.20	Containing 36 percent or more by weight of wool or fine animal hair
5	6204.39.2010	Women's (435)
5	6204.39.2020	Girls' (435)
4	6204.39.30	Other
5	6204.39.3010	Women's (635)
5	6204.39.3020	Girls' (635)
3		Other
4	6204.39.6000	Containing 70 percent or more by weight of silk or silk waste (735)
4	6204.39.80	Other
5	6204.39.8010	Subject to cotton restraints (335)
5	6204.39.8020	Subject to wool restraints (435)
5	6204.39.8030	Subject to man-made fiber restraints (635)
5		Other
6	6204.39.8050	Of silk (835)
6	6204.39.8060	Other (835)
1		Dresses
2	6204.41	Of wool or fine animal hair
3	6204.41.1000	Containing 30 percent or more by weight of silk or silk waste (436)
3	6204.41.20	Other
4	6204.41.2010	Women's (436)
4	6204.41.2020	Girls' (436)
2	6204.42	Of cotton
3	6204.42.1000	Certified hand-loomed and folklore products (336)
3		Other
4	6204.42.2000	Containing 36 percent or more by weight of flax fibers (336)
4	6204.42.30	Other
5		Corduroy
6	6204.42.3010	Women's (336)
6	6204.42.3020	Girls' (336)
5		Other
6		With two or more colors in the warp and/or the filling
7	6204.42.3030	Women's (336)
7	6204.42.3040	Girls' (336)
6		Other
7	6204.42.3050	Women's (336)
7	6204.42.3060	Girls' (336)
2	6204.43	Of synthetic fibers
3	6204.43.1000	Certified hand-loomed and folklore products (636)
3		Other
4	6204.43.2000	Containing 30 percent or more by weight of silk or silk waste (636)
4	6204.43.30	Containing 36 percent or more by weight of wool or fine animal hair
5	6204.43.3010	Women's (436)
5	6204.43.3020	Girls' (436)
4	6204.43.40	Other
5		With two or more colors in the warp and/or the filling
6	6204.43.4010	Women's (636)
6	6204.43.4020	Girls' (636)
5		Other
6	6204.43.4030	Women's (636)
6	6204.43.4040	Girls' (636)
2	6204.44	Of artificial fibers
3	6204.44.2000	Certified hand-loomed and folklore products (636)
3		Other
4	6204.44.30	Containing 36 percent or more by weight of wool or fine animal hair
5	6204.44.3010	Women's (436)
5	6204.44.3020	Girls' (436)
4	6204.44.40	Other
5	6204.44.4010	Women's (636)
5	6204.44.4020	Girls' (636)
2	6204.49	Of other textile materials
3	6204.49.1000	Containing 70 percent or more by weight of silk or silk waste (736)
3	6204.49.50	Other
4	6204.49.5010	Subject to cotton restraints (336)
4	6204.49.5020	Subject to wool restraints (436)
4	6204.49.5030	Subject to man-made fiber restraints (636)
4		Other
5	6204.49.5050	Of silk (836)
5	6204.49.5060	Other (836)
1		Skirts and divided skirts
2	6204.51.00	Of wool or fine animal hair
3	6204.51.0010	Women's (442)
3	6204.51.0020	Girls' (442)
2	6204.52	Of cotton
3	6204.52.1000	Certified hand-loomed and folklore products (342)
3	6204.52.20	Other
4		Corduroy
5	6204.52.2010	Women's (342)
5	6204.52.2020	Girls' (342)
4		Blue denim
5	6204.52.2030	Women's (342)
5	6204.52.2040	Girls' (342)
4		Other
5	6204.52.2070	Women's (342)
5	6204.52.2080	Girls' (342)
2	6204.53	Of synthetic fibers
3	6204.53.1000	Certified hand-loomed products and folklore products (642)
3		Other
4	6204.53.20	Containing 36 percent or more by weight of wool or fine animal hair
5	6204.53.2010	Women's (442)
5	6204.53.2020	Girls' (442)
4	6204.53.30	Other
5	6204.53.3010	Women's (642)
5	6204.53.3020	Girls' (642)
2	6204.59	Of other textile materials
3		Of artificial fibers
4	6204.59.1000	Certified hand-loomed and folklore products (642)
4		Other
5	6204.59.20	Containing 36 percent or more by weight of wool or fine animal hair
6	6204.59.2010	Women's (442)
6	6204.59.2020	Girls' (442)
5	6204.59.30	Other
6	6204.59.3010	Women's (642)
6	6204.59.3020	Girls' (642)
3	6204.59.40	Other
4	6204.59.4010	Subject to cotton restraints (342)
4	6204.59.4020	Subject to wool restraints (442)
4	6204.59.4030	Subject to man-made fiber restraints (642)
4		Other
5		Of silk
6	6204.59.4040	Containing 70 percent or more by weight of silk or silk waste (742)
6	6204.59.4050	Other (842)
5	6204.59.4060	Other (842)
1		Trousers, bib and brace overalls, breeches and shorts
2	6204.61	Of wool or fine animal hair
3		Recreational performance outerwear
4	6204.61.05	Trousers and breeches, containing elastomeric fiber, water resistant, without belt loops, weighing more than 6 kg per dozen
5	6204.61.0510	Women's (448)
5	6204.61.0520	Girls' (448)
4	6204.61.15	Other
5		Trousers and breeches
6	6204.61.1510	Women's (448)
6	6204.61.1520	Girls' (448)
5	6204.61.1530	Shorts (448)
5	6204.61.1540	Bib and brace overall (459)
3		Other
4	6204.61.60	Trousers and breeches, containing elastomeric fiber, water resistant, without belt loops, weighing more than 6 kg per dozen
5	6204.61.6010	Women's (448)
5	6204.61.6020	Girls' (448)
4	6204.61.80	Other
5		Trousers and breeches
6	6204.61.8010	Women's (448)
6	6204.61.8020	Girls' (448)
5	6204.61.8030	Shorts (448)
5	6204.61.8040	Bib and brace overalls (459)
2	6204.62	Of cotton
3		Recreational performance outerwear
4	6204.62.0300	Containing 15 percent or more by weight of down and waterfowl plumage and of which down comprises 35 percent or more by weight; containing 10 percent or more by weight of down
4		Other
5	6204.62.05	Bib and brace overalls
6	6204.62.0505	Insulated, for cold weather protection (359)
6		Other
7	6204.62.0510	Women's (359)
7		Girls'
8	6204.62.0525	Imported as parts of playsuits (237)
8	6204.62.0550	Other (237)
5	6204.62.15	Other
6	6204.62.1503	Containing compact yarns described in statistical reporting numbers 5205.42.0021, 5205.43.0021, 5205.44.0021, 5205.46.0021 or 5205.47.0021 (348)
6		Other
7		Women's trousers and breeches
8	6204.62.1506	Corduroy (348)
8	6204.62.1511	Blue denim (348)
8	6204.62.1521	Other (348)
7		Girls' trousers and breeches
8		Corduroy
9	6204.62.1526	Imported as parts of playsuits (237)
9	6204.62.1531	Other (348)
8		Blue denim
9	6204.62.1536	Imported as parts of playsuits (237)
9	6204.62.1541	Other (348)
8		Other
9	6204.62.1546	Imported as parts of playsuits (237)
9	6204.62.1551	Other (348)
7	6204.62.1556	Women's shorts (348)
7		Girls' shorts
8	6204.62.1561	Imported as parts of playsuits (237)
8	6204.62.1566	Other (348)
3		Other
4	6204.62.5000	Containing 15 percent or more by weight of down and waterfowl plumage and of which down comprises 35 percent or more by weight; containing 10 percent or more by weight of down
4		Other
5	6204.62.60	Bib and brace overalls
6	6204.62.6005	Insulated, for cold weather protection (359)
6		Other
7	6204.62.6010	Women's (359)
7		Girls'
8	6204.62.6025	Imported as parts of playsuits (237)
8	6204.62.6050	Other (237)
5		Other
6	6204.62.7000	Certified hand-loomed and folklore products (348)
6	6204.62.80	Other
7	6204.62.8003	Containing compact yarns described in statistical reporting numbers 5205.42.0021, 5205.43.0021, 5205.44.0021, 5205.46.0021 or 5205.47.0021 (348)
7		Other
8		Women's trousers and breeches
9	6204.62.8006	Corduroy (348)
9	6204.62.8011	Blue denim (348)
9	6204.62.8014	Designed for use in hospitals, clinics, laboratories or contaminated areas (348)
9	6204.62.8018	Other (348)
8		Girls' trousers and breeches
9		Corduroy
10	6204.62.8026	Imported as parts of playsuits (237)
10	6204.62.8031	Other (348)
9		Blue denim
10	6204.62.8036	Imported as parts of playsuits (237)
10	6204.62.8041	Other (348)
9		Other
10	6204.62.8046	Imported as parts of playsuits (237)
10	6204.62.8051	Other (348)
8	6204.62.8056	Women's shorts (348)
8		Girls' shorts
9	6204.62.8061	Imported as parts of playsuits (237)
9	6204.62.8066	Other (348)
2	6204.63	Of synthetic fibers
3		Recreational performance outerwear
4	6204.63.0100	Containing 15 percent or more by weight of down and waterfowl plumage and of which down comprises 35 percent or more by weight; containing 10 percent or more by weight of down
4		Other
5		Bib and brace overalls
6	6204.63.0200	Water resistant
6	6204.63.03	Other
7	6204.63.0305	Insulated, for cold weather protection (659)
7		Other
8	6204.63.0310	Women's (659)
8		Girls'
9	6204.63.0325	Imported as parts of playsuits (237)
9	6204.63.0350	Other (237)
5		Other
6	6204.63.08	Containing 36 percent or more by weight of wool or fine animal hair
7	6204.63.0810	Women's (448)
7	6204.63.0820	Girls' (448)
6		Other
7	6204.63.09	Water resistant trousers or breeches
8	6204.63.0910	Ski/snowboard pants (648)
8	6204.63.0990	Other (648)
7	6204.63.11	Other
8		Trousers and breeches
9	6204.63.1110	Women's (648)
9		Girls'
10	6204.63.1125	Imported as parts of playsuits (237)
10	6204.63.1130	Other (648)
8		Shorts
9	6204.63.1132	Women's (648)
9		Girls'
10	6204.63.1135	Imported as parts of playsuits (237)
10	6204.63.1140	Other (648)
3		Other
4	6204.63.5000	Containing 15 percent or more by weight of down and waterfowl plumage and of which down comprises 35 percent or more by weight; containing 10 percent or more by weight of down
4		Other
5		Bib and brace overalls
6	6204.63.5500	Water resistant (659)
6	6204.63.60	Other
7	6204.63.6005	Insulated, for cold weather protection (659)
7		Other
8	6204.63.6010	Women's (659)
8		Girls'
9	6204.63.6025	Imported as parts of playsuits (237)
9	6204.63.6050	Other (237)
5	6204.63.6500	Certified hand-loomed and folklore products (648)
5		Other
6	6204.63.70	Containing 36 percent or more by weight of wool or fine animal hair
7	6204.63.7010	Women's (448)
7	6204.63.7020	Girls' (448)
6		Other
7	6204.63.75	Water resistant trousers or breeches (648)
8	6204.63.7510	Ski/snowboard pants (648)
8	6204.63.7590	Other (648)
7	6204.63.90	Other
8		Trousers and breeches
9		Women's
10	6204.63.9009	Designed for use in hospitals, clinics, laboratories or contaminated areas (648)
10	6204.63.9011	Other (648)
9		Girls'
10	6204.63.9025	Imported as parts of playsuits (237)
10	6204.63.9030	Other (648)
8		Shorts
9	6204.63.9032	Women's (648)
9		Girls'
10	6204.63.9035	Imported as parts of playsuits (237)
10	6204.63.9040	Other (648)
2	6204.69	Of other textile materials
3		Recreational performance outerwear
4		Of artificial fibers
5	6204.69.01	Bib and brace overalls
6	6204.69.0105	Insulated, for cold weather protection (659)
6		Other
7	6204.69.0110	Women's (659)
7		Girls'
8	6204.69.0125	Imported as parts of playsuits (237)
8	6204.69.0150	Other
5		Trousers, breeches and shorts
6	6204.69.02	Containing 36 percent or more by weight of wool or fine animal hair
7		Trousers and breeches
8	6204.69.0210	Women's (448)
8	6204.69.0220	Girls' (448)
7	6204.69.0230	Shorts (448)
6	6204.69.03	Other
7		Trousers and breeches
8	6204.69.0310	Women's (648)
8		Girls'
9	6204.69.0320	Imported as parts of playsuits (237)
9	6204.69.0330	Other (648)
7		Shorts
8	6204.69.0340	Women's (648)
8		Girls'
9	6204.69.0350	Imported as parts of playsuits (237)
9	6204.69.0360	Other (648)
4		Of silk or silk waste
5	6204.69.04	Containing 70 percent or more by weight of silk or silk waste
6	6204.69.0410	Trousers, breeches and shorts (748)
6	6204.69.0420	Bib and brace overalls (759)
5	6204.69.05	Other
6		Trousers, breeches and shorts
7	6204.69.0510	Subject to cotton restraints (348)
7	6204.69.0520	Subject to wool restraints (448)
7	6204.69.0530	Subject to man-made fiber restraints (648)
7		Other
8	6204.69.0540	Trousers and breeches (847)
8	6204.69.0550	Shorts (847)
6	6204.69.0570	Bib and brace overalls (859)
4	6204.69.06	Other
5		Trousers, breeches and shorts
6	6204.69.0610	Subject to cotton restraints (348)
6	6204.69.0620	Subject to wool restraints (448)
6	6204.69.0630	Subject to man-made fiber restraints (648)
6		Other
7	6204.69.0644	Trousers and breeches (847)
7	6204.69.0646	Shorts (847)
5	6204.69.0650	Bib and brace overalls (859)
3		Other
4		Of artificial fibers
5	6204.69.15	Bib and brace overalls
6	6204.69.1505	Insulated, for cold weather protection (659)
6		Other
7	6204.69.1510	Women's (659)
7		Girls'
8	6204.69.1525	Imported as parts of playsuits (237)
8	6204.69.1550	Other (237)
5		Trousers, breeches and shorts
6	6204.69.22	Containing 36 percent or more by weight of wool or fine animal hair
7		Trousers and breeches
8	6204.69.2210	Women's (448)
8	6204.69.2220	Girls' (448)
7	6204.69.2230	Shorts (448)
6	6204.69.28	Other
7		Trousers and breeches
8	6204.69.2810	Women's (648)
8		Girls'
9	6204.69.2820	Imported as parts of playsuits (237)
9	6204.69.2830	Other (648)
7		Shorts
8	6204.69.2840	Women's (648)
8		Girls'
9	6204.69.2850	Imported as parts of playsuits (237)
9	6204.69.2860	Other (648)
4		Of silk or silk waste
5	6204.69.45	Containing 70 percent or more by weight of silk or silk waste
6	6204.69.4510	Trousers, breeches and shorts (748)
6	6204.69.4520	Bib and brace overalls (759)
5	6204.69.65	Other
6		Trousers, breeches and shorts
7	6204.69.6510	Subject to cotton restraints (348)
7	6204.69.6520	Subject to wool restraints (448)
7	6204.69.6530	Subject to man-made fiber restraints (648)
7		Other
8	6204.69.6540	Trousers and breeches (847)
8	6204.69.6550	Shorts (847)
6	6204.69.6570	Bib and brace overalls (859)
4	6204.69.80	Other
5		Trousers, breeches and shorts
6	6204.69.8010	Subject to cotton restraints (348)
6	6204.69.8020	Subject to wool restraints (448)
6	6204.69.8030	Subject to man-made fiber restraints (648)
6		Other
7	6204.69.8044	Trousers and breeches (847)
7	6204.69.8046	Shorts (847)
5	6204.69.8050	Bib and brace overalls (859)
0	6205	Men's or boys' shirts
1	6205.20	Of cotton
2	6205.20.1000	Certified hand-loomed and folklore products (340)
2	6205.20.20	Other
3	6205.20.2003	Containing compact yarns described in statistical reporting number 5205.42.0021, 5205.43.0021, 5205.44.0021, 5205.46.0021 or 5205.47.0021 (340)
3		Dress shirts
4		With two or more colors in the warp and/or the filling
5	6205.20.2016	Men's (340)
5	6205.20.2021	Boys' (340)
4		Other
5	6205.20.2026	Men's (340)
5	6205.20.2031	Boys' (340)
3		Other
4		Corduroy
5	6205.20.2036	Men's (340)
5		Boys'
6	6205.20.2041	Imported as parts of playsuits (237)
6	6205.20.2044	Other (340)
4		Other
5		With two or more colors in the warp and/or the filling
6	6205.20.2047	Napped (340)
6		Other
7	6205.20.2051	Men's (340)
7		Boys'
8	6205.20.2056	Imported as parts of playsuits (237)
8	6205.20.2061	Other (340)
5		Other
6		Men's
7	6205.20.2063	Designed for use in hospitals, clinics, laboratories or contaminated areas (340)
7	6205.20.2067	Other (340)
6		Boys'
7	6205.20.2071	Imported as parts of playsuits (237)
7	6205.20.2076	Other (340)
1	6205.30	Of man-made fibers
2	6205.30.1000	Certified hand-loomed and folklore products (640)
2		Other
3	6205.30.15	Containing 36 percent or more by weight of wool or fine animal hair
4	6205.30.1510	Men's (440)
4	6205.30.1520	Boys' (440)
3	6205.30.20	Other
4		Dress
5		With two or more colors in the warp and/or the filling
6	6205.30.2010	Men's (640)
6	6205.30.2020	Boys' (640)
5		Other
6	6205.30.2030	Men's (640)
6	6205.30.2040	Boys' (640)
4		Other
5		With two or more colors in the warp and/or the filling
6	6205.30.2050	Men's (640)
6		Boys'
7	6205.30.2055	Imported as parts of playsuits (237)
7	6205.30.2060	Other (640)
5		Other
6		Men's
7	6205.30.2071	Designed for use in hospitals, clinics, laboratories or contaminated areas (640)
7	6205.30.2073	Other (640)
6		Boys'
7	6205.30.2075	Imported as parts of playsuits (237)
7	6205.30.2080	Other (640)
1	6205.90	Of other textile materials
2		Of wool or fine animal hair
3	6205.90.0500	Certified hand-loomed and folklore products (440)
3	6205.90.07	Other
4	6205.90.0710	Men's (440)
4	6205.90.0720	Boys' (440)
2		Of silk or silk waste
3	6205.90.1000	Containing 70 percent or more by weight of silk or silk waste (740)
3	6205.90.30	Other
4	6205.90.3010	Subject to cotton restraints (340)
4	6205.90.3020	Subject to wool restraints (440)
4	6205.90.3030	Subject to man-made fiber restraints (640)
4	6205.90.3050	Other (840)
2	6205.90.40	Other
3	6205.90.4010	Subject to cotton restraints (340)
3	6205.90.4020	Subject to wool restraints (440)
3	6205.90.4030	Subject to man-made fiber restraints (640)
3	6205.90.4040	Other (840)
0	6206	Women's or girls' blouses, shirts and shirt-blouses
1	6206.10.00	Of silk or silk waste
2	6206.10.0010	Subject to cotton restraints (341)
2	6206.10.0020	Subject to wool restraints (440)
2	6206.10.0030	Subject to man-made fiber restraints (641)
2		Other
3	6206.10.0040	Containing 70 percent or more by weight of silk or silk waste (741)
3	6206.10.0050	Other (840)
1	6206.20	Of wool or fine animal hair
2	6206.20.1000	Certified hand-loomed and folklore products (440)
2		Other
3	6206.20.20	Containing 30 percent or more by weight of silk or silk waste
4	6206.20.2010	Women's (440)
4	6206.20.2020	Girls' (440)
3	6206.20.30	Other
4	6206.20.3010	Women's (440)
4	6206.20.3020	Girls' (440)
1	6206.30	Of cotton
2	6206.30.1000	Certified hand-loomed and folklore products (341)
2		Other
3	6206.30.2000	Containing 36 percent or more by weight of flax fibers (341)
3	6206.30.30	Other
4	6206.30.3003	Containing compact yarns described in statistical reporting numbers 5205.42.0021, 5205.43.0021, 5205.44.0021,5205.46.0021or 5205.47.0021 (341)
4		Other
5		With two or more colors in the warp and/or the filling
6	6206.30.3011	Women's (341)
6		Girls'
7	6206.30.3021	Imported as parts of playsuits (237)
7	6206.30.3031	Other (341)
5		Other
6		Women's
7	6206.30.3043	Designed for use in hospitals, clinics, laboratories or contaminated areas (341)
7	6206.30.3045	Other (341)
6		Girls'
7	6206.30.3051	Imported as parts of playsuits (237)
7	6206.30.3061	Other (341)
1	6206.40	Of man-made fibers
2	6206.40.1000	Certified hand-loomed and folklore products (641)
2		Other
3	6206.40.2000	Containing 30 percent or more by weight of silk or silk waste (641)
3	6206.40.25	Containing 36 percent or more by weight of wool or fine animal hair
4	6206.40.2510	Women's (440)
4	6206.40.2520	Girls' (440)
3	6206.40.30	Other
4		With two or more colors in the warp and/or the filling
5	6206.40.3010	Women's (641)
5		Girls'
6	6206.40.3020	Imported as parts of playsuits (237)
6	6206.40.3025	Other (641)
4		Other
5		Women's
6	6206.40.3033	Designed for use in hospitals, clinics, laboratories or contaminated areas (641)
6	6206.40.3035	Other (641)
5		Girls'
6	6206.40.3040	Imported as parts of playsuits (237)
6	6206.40.3050	Other (641)
1	6206.90.00	Of other textile materials
2	6206.90.0010	Subject to cotton restraints (341)
2	6206.90.0020	Subject to wool restraints (440)
2	6206.90.0030	Subject to man-made fiber restraints (641)
2	6206.90.0040	Other (840)
0	6207	Men's or boys' singlets and other undershirts, underpants, briefs, nightshirts, pajamas, bathrobes, dressing gowns and similar articles
1		Underpants and briefs
2	6207.11.0000	Of cotton (352)
2	6207.19	Of other textile materials
3	6207.19.1000	Containing 70 percent or more by weight of silk or silk waste (752)
3	6207.19.90	Other
4	6207.19.9010	Of man-made fibers (652)
4	6207.19.9030	Other (852)
1		Nightshirts and pajamas
2	6207.21.00	Of cotton
3		With two or more colors in the warp and/or the filling
4	6207.21.0010	Men's (351)
4	6207.21.0020	Boys' (351)
3		Other
4	6207.21.0030	Men's (351)
4	6207.21.0040	Boys' (351)
2	6207.22.0000	Of man-made fibers (651)
2	6207.29	Of other textile materials
3	6207.29.1000	Containing 70 percent or more by weight of silk or silk waste (751)
3	6207.29.90	Other
4	6207.29.9010	Of wool or fine animal hair (459)
4	6207.29.9030	Other (851)
1		Other
2	6207.91	Of cotton
3	6207.91.1000	Bathrobes, dressing gowns and similar articles (350)
3	6207.91.30	Other
4	6207.91.3010	Sleepwear (351)
4	6207.91.3020	Other (352)
2	6207.99	Of other textile materials
3		Of wool or fine animal hair
4	6207.99.2000	Bathrobes, dressing gowns and similar articles (459)
4	6207.99.4000	Other (459)
3	6207.99.70	Containing 70 percent or more by weight of silk or silk waste
4	6207.99.7010	Bathrobes, dressing gowns and similar articles (750)
4	6207.99.7020	Sleepwear (751)
4	6207.99.7030	Other (752)
3		Of man-made fibers
4	6207.99.75	Bathrobes, dressing gowns and similar articles
5	6207.99.7510	Containing 36 percent or more by weight of wool or fine animal hair (459)
5	6207.99.7520	Other (650)
4	6207.99.85	Other
5	6207.99.8510	Sleepwear (651)
5	6207.99.8520	Other (652)
3	6207.99.90	Other
4	6207.99.9010	Bathrobes, dressing gowns and similar articles (850)
4	6207.99.9040	Other (852)
0	6208	Women's or girls' singlets and other undershirts, slips, petticoats, briefs, panties, nightdresses, pajamas, negligees, bathrobes, dressing gowns and similar articles
1		Slips and petticoats
2	6208.11.0000	Of man-made fibers (652)
2	6208.19	Of other textile materials
3	6208.19.2000	Of cotton (352)
3	6208.19.5000	Containing 70 percent of more by weight of silk or silk waste (752)
3	6208.19.9000	Other (852)
1		Nightdresses and pajamas
2	6208.21.00	Of cotton
3	6208.21.0010	With two or more colors in the warp and/or the filling (351)
3		Other
4	6208.21.0020	Women's (351)
4	6208.21.0030	Girls' (351)
2	6208.22.0000	Of man-made fibers (651)
2	6208.29	Of other textile materials
3	6208.29.1000	Containing 70 percent or more by weight of silk or silk waste (751)
3	6208.29.90	Other
4	6208.29.9010	Of wool or fine animal hair (459)
4	6208.29.9030	Other (851)
1		Other
2	6208.91	Of cotton
3	6208.91.10	Bathrobes, dressing gowns and similar articles
4	6208.91.1010	Women's (350)
4	6208.91.1020	Girls' (350)
3	6208.91.30	Other
4	6208.91.3010	Women's (352)
4	6208.91.3020	Girls' (352)
2	6208.92.00	Of man-made fibers
3		Bathrobes, dressing gowns and similar articles
4	6208.92.0010	Women's (650)
4	6208.92.0020	Girls' (650)
3		Other
4	6208.92.0030	Women's (652)
4	6208.92.0040	Girls' (652)
2	6208.99	Of other textile materials
3	6208.99.20	Of wool or fine animal hair
4	6208.99.2010	Bathrobes, dressing gowns and similar articles (459)
4	6208.99.2020	Other (459)
3		Of silk or silk waste
4	6208.99.30	Containing 70 percent or more by weight of silk or silk waste
5	6208.99.3010	Bathrobes, dressing gowns and similar articles (750)
5	6208.99.3020	Other (752)
4	6208.99.50	Other
5	6208.99.5010	Bathrobes, dressing gowns and similar articles (850)
5	6208.99.5020	Other (852)
3	6208.99.80	Other
4	6208.99.8010	Bathrobes, dressing gowns and similar articles (850)
4	6208.99.8020	Other (852)
0	6209	Babies' garments and clothing accessories
1	6209.20	Of cotton
2	6209.20.1000	Dresses (239)
2	6209.20.2000	Blouses and shirts, except those imported as parts of sets (239)
2		Other
3	6209.20.3000	Trousers, breeches and shorts, except those imported as parts of sets (239)
3	6209.20.50	Other
4	6209.20.5030	Sunsuits, washsuits and similar apparel (239)
4	6209.20.5035	Sets (239)
4		Other
5	6209.20.5045	Imported as parts of sets (239)
5	6209.20.5050	Other (239)
1	6209.30	Of synthetic fibers
2	6209.30.1000	Blouses and shirts, except those imported as parts of sets (239)
2	6209.30.2000	Trousers, breeches and shorts, except those imported as parts of sets (239)
2	6209.30.30	Other
3	6209.30.3010	Sunsuits, washsuits and similar apparel (239)
3	6209.30.3020	Sets (239)
3		Other
4	6209.30.3030	Imported as parts of sets (239)
4	6209.30.3040	Other (239)
1	6209.90	Of other textile materials
2	6209.90.0500	Of wool or fine animal hair (439)
2		Of artificial fibers
3	6209.90.1000	Blouses and shirts, except those imported as parts of sets (239)
3	6209.90.2000	Trousers, breeches and shorts, except those imported as parts of sets (239)
3	6209.90.30	Other
4	6209.90.3010	Sunsuits, washsuits and similar apparel (239)
4	6209.90.3015	Blanket sleepers (239)
4	6209.90.3020	Sets (239)
4		Other
5	6209.90.3030	Imported as parts of sets (239)
5	6209.90.3040	Other (239)
2	6209.90.5000	Containing 70 percent or more by weight of silk or silk waste
2	6209.90.9000	Other (839)
0	6210	Garments, made up of fabrics of heading 5602, 5603, 5903, 5906 or 5907
1	6210.10	Of fabrics of heading 5602 or 5603
2	6210.10.2000	Of fabrics formed on a base of paper or covered or lined with paper
2		Other
3	6210.10.50	Nonwoven disposable apparel designed for use in hospitals, clinics, laboratories or contaminated areas
4	6210.10.5010	Surgical or isolation gowns
4	6210.10.5090	Other
3		Other
4	6210.10.7000	Disposable briefs and panties designed for one-time use
4	6210.10.90	Other
5	6210.10.9010	Overalls and coveralls (659)
5	6210.10.9040	Other (659)
1	6210.20	Other garments, of the type described in heading 6201
2		Of man-made fibers
3	6210.20.3000	Having an outer surface impregnated, coated, covered, or laminated with rubber or plastics material which completely obscures the underlying fabric
3	6210.20.50	Other
4	6210.20.5010	Overcoats, carcoats, capes, cloaks and similar garments (634)
4		Anoraks (including ski-jackets), wind breakers and similar articles
5	6210.20.5020	Recreational performance outerwear (634)
5	6210.20.5029	Other (634)
2		Other
3	6210.20.7000	Having an outer surface impregnated, coated, covered, or laminated with rubber or plastics material which completely obscures the underlying fabric
3	6210.20.90	Other
4		Overcoats, carcoats, capes, cloaks and similar garments
5	6210.20.9010	Of linen (834)
5	6210.20.9020	Other (334)
4		Anoraks (including ski-jackets), wind breakers and similar articles
5		Recreational performance outerwear
6	6210.20.9030	Having a fiber content of 70 percent or more by weight of silk or silk waste (734)
6	6210.20.9039	Other (334)
5		Other
6	6210.20.9040	Having a fiber content of 70 percent or more by weight of silk or silk waste (734)
6	6210.20.9049	Other (334)
1	6210.30	Other garments, of the type described in heading 6202
2		Of man-made fibers
3	6210.30.3000	Having an outer surface impregnated, coated, covered, or laminated with rubber or plastics material which completely obscure the underlying fabric
3	6210.30.50	Other
4	6210.30.5010	Overcoats, carcoats, capes, cloaks and similar garments (635)
4		Anoraks (including ski-jackets), wind breakers and similar articles
5	6210.30.5020	Recreational performance outerwear (635)
5	6210.30.5029	Other (635)
2		Other
3	6210.30.7000	Having an outer surface impregnated, coated, covered, or laminated with rubber or plastics material which completely obscures the underlying fabric
3	6210.30.90	Other
4		Overcoats, carcoats, capes, cloaks and similar garments
5	6210.30.9010	Of linen (835)
5	6210.30.9020	Other (335)
4		Anoraks (including ski-jackets), wind breakers and similar articles
5		Recreational performance outerwear
6	6210.30.9030	Having a fiber content of 70 percent or more by weight of silk or silk waste (735)
6	6210.30.9039	Other (335)
5		Other
6	6210.30.9040	Having a fiber content of 70 percent or more by weight of silk or silk waste (735)
6	6210.30.9049	Other (335)
1	6210.40	Other men's or boys' garments
2		Recreational performance outerwear
3		Of man-made fibers
4	6210.40.1500	Having an outer surface impregnated, coated, cover or laminated with rubber or plastics material which completely obscures the underlying fabric
4	6210.40.25	Other
5		Trousers, breeches and shorts
6	6210.40.2531	Ski/snowboard pants (647)
6	6210.40.2539	Other (647)
5	6210.40.2540	Overalls and coveralls (659)
5	6210.40.2550	Other (659)
3		Other
4	6210.40.2800	Having an outer surface impregnated, coated, covered or laminated with rubber or plastics material which completely obscures the underlying fabric
4	6210.40.29	Other
5		Having a fiber content of 70 percent or more by weight of silk or silk waste
6	6210.40.2917	Trousers, breeches and shorts (747)
6	6210.40.2918	Overalls and coveralls (759)
6	6210.40.2919	Other (759)
5		Other
6	6210.40.2933	Trousers, breeches and shorts (347)
6	6210.40.2945	Overalls and coveralls (359)
6	6210.40.2960	Other (359)
2		Other
3		Of man-made fibers
4	6210.40.3500	Having an outer surface impregnated, coated, covered or laminated with rubber or plastics material which completely obscures the underlying fabric
4	6210.40.55	Other
5		Trousers, breeches and shorts
6	6210.40.5531	Ski/snowboard pants (647)
6	6210.40.5539	Other (647)
5	6210.40.5540	Overalls and coveralls (659)
5	6210.40.5550	Other (659)
3		Other
4	6210.40.7500	Having an outer surface impregnated, coated, covered or laminated with rubber or plastics material which completely obscures the underlying fabric
4	6210.40.80	Other
5		Having a fiber content of 70 percent or more by weight of silk or silk waste
6	6210.40.8017	Trousers, breeches and shorts (747)
6	6210.40.8018	Overalls and coveralls (759)
6	6210.40.8019	Other (759)
5		Other
6	6210.40.8033	Trousers, breeches and shorts (347)
6	6210.40.8045	Overalls and coveralls (359)
6	6210.40.8060	Other (359)
1	6210.50	Other women's or girls' garments
2		Recreational performance outerwear
3		Of man-made fibers
4	6210.50.0300	Having an outer surface impregnated, coated, covered or laminated with rubber or plastics material which completely obscures the underlying fabric
4	6210.50.05	Other
5		Trousers, breeches and shorts
6	6210.50.0531	Ski/snowboard pants (648)
6	6210.50.0539	Other (648)
5	6210.50.0540	Overalls and coveralls (659)
5	6210.50.0555	Other (659)
3		Other
4	6210.50.1200	Having an outer surface impregnated, coated, covered or laminated with rubber or plastics material which completely obscures the underlying fabric
4	6210.50.22	Other
5		Having a fiber content of 70 percent or more by weight of silk or silk waste
6	6210.50.2220	Trousers, breeches and shorts (748)
6	6210.50.2230	Overalls and coveralls (759)
6	6210.50.2240	Other (759)
5		Other
6	6210.50.2260	Trousers, breeches and shorts (348)
6	6210.50.2270	Overalls and coveralls (359)
6	6210.50.2290	Other (359)
2		Other
3		Of man-made fibers
4	6210.50.3500	Having an outer surface impregnated, coated, covered or laminated with rubber or plastics material which completely obscures the underlying fabric
4	6210.50.55	Other
5		Trousers, breeches and shorts
6	6210.50.5531	Ski/snowboard pants (648)
6	6210.50.5539	Other (648)
5	6210.50.5540	Overalls and coveralls (659)
5	6210.50.5555	Other (659)
3		Other
4	6210.50.7500	Having an outer surface impregnated, coated, covered or laminated with rubber or plastics material which completely obscures the underlying fabric
4	6210.50.80	Other
5		Having a fiber content of 70 percent or more by weight of silk or silk waste
6	6210.50.8020	Trousers, breeches and shorts (748)
6	6210.50.8030	Overalls and coveralls (759)
6	6210.50.8040	Other (759)
5		Other
6	6210.50.8060	Trousers, breeches and shorts (348)
6	6210.50.8070	Overalls and coveralls (359)
6	6210.50.8090	Other (359)
0	6211	Track suits, ski-suits and swimwear; other garments
1		Swimwear
2	6211.11	Men's or boys'
3	6211.11.10	Of man-made fibers
4	6211.11.1010	Men's (659)
4	6211.11.1020	Boys' (659)
3	6211.11.4000	Containing 70 percent or more by weight of silk or silk waste (759)
3	6211.11.80	Other
4		Of cotton
5	6211.11.8010	Men's (359)
5	6211.11.8020	Boys' (359)
4	6211.11.8040	Other (859)
2	6211.12	Women's or girls'
3	6211.12.10	Of man-made fibers
4	6211.12.1010	Women's (659)
4	6211.12.1020	Girls' (659)
3	6211.12.4000	Containing 70 percent or more by weight of silk or silk waste (759)
3	6211.12.80	Other
4		Of cotton
5	6211.12.8010	Women's (359)
5	6211.12.8020	Girls' (359)
4	6211.12.8030	Other (859)
1	6211.20	Ski-suits
2		Containing 15 percent or more by weight of down and waterfowl plumage and of which down comprises 35 percent or more by weight; containing 10 percent or more by weight of down
3	6211.20.04	Anoraks (including ski-jackets), windbreakers and similar articles (including padded, sleeveless jackets) imported as parts of suits
4		Men's or boys'
5	6211.20.0410	Of cotton (353)
5	6211.20.0420	Other (653)
4		Women's or girls'
5	6211.20.0430	Of cotton (354)
5	6211.20.0440	Other (654)
3	6211.20.08	Other
4	6211.20.0810	Men's or boys'
4	6211.20.0820	Women's or girls'
2		Other
3	6211.20.15	Water resistant
4		Men's or boys'
5		Anoraks (including ski-jackets), wind- breakers and similar articles (including padded, sleeveless jackets) imported as parts of ski-suits
6	6211.20.1510	Of cotton (334)
6	6211.20.1515	Other (634)
5		Trousers and breeches imported as parts of ski-suits
6	6211.20.1520	Of cotton (347)
6	6211.20.1525	Other (647)
5		Other
6	6211.20.1530	Of cotton (359)
6	6211.20.1535	Other (659)
4		Women's or girls'
5		Anoraks (including ski-jackets), wind- breakers and similar articles (including padded, sleeveless jackets) imported as parts of ski-suits
6	6211.20.1540	Of cotton (335)
6	6211.20.1545	Other (635)
5		Trousers and breeches imported as parts of ski-suits
6	6211.20.1550	Of cotton (348)
6	6211.20.1555	Other (648)
5		Other
6	6211.20.1560	Of cotton (359)
6	6211.20.1565	Other (659)
3		Other
4		Men's or boys'
5		Anoraks (including ski-jackets), wind- breakers and similar articles (including padded, sleeveless jackets) imported as parts of ski-suits
6	6211.20.2400	Of wool or fine animal hair (434)
6	6211.20.28	Other
7	6211.20.2810	Of cotton (334)
7	6211.20.2820	Of man-made fibers (634)
7	6211.20.2830	Other (834)
5		Trousers and breeches imported as parts of ski-suits
6	6211.20.3400	Of wool or fine animal hair (447)
6	6211.20.38	Other
7	6211.20.3810	Of cotton (347)
7	6211.20.3820	Of man-made fibers (647)
7	6211.20.3830	Other (847)
5		Other
6	6211.20.4400	Of wool or fine animal hair (459)
6	6211.20.48	Other
7	6211.20.4815	Of cotton (359)
7	6211.20.4835	Of man-made fibers (659)
7	6211.20.4860	Other (859)
4		Women's or girls'
5		Anoraks (including ski-jackets), wind breakers and similar articles (including padded, sleeveless jackets) imported as parts of ski-suits
6	6211.20.5400	Of wool or fine animal hair (435)
6	6211.20.58	Other
7	6211.20.5810	Of cotton (335)
7	6211.20.5820	Of man-made fibers (635)
7	6211.20.5830	Other (835)
5		Trousers and breeches imported as parts of ski-suits
6	6211.20.6400	Of wool or fine animal hair (448)
6	6211.20.68	Other
7	6211.20.6810	Of cotton (348)
7	6211.20.6820	Of man-made fibers (648)
7	6211.20.6830	Other (847)
5		Other
6	6211.20.7400	Of wool or fine animal hair (459)
6	6211.20.78	Other
7	6211.20.7810	Of cotton (359)
7	6211.20.7820	Of man-made fibers (659)
7	6211.20.7830	Other (859)
1		Other garments, men's or boys'
2	6211.32	Of cotton
3	6211.32.50	Recreational performance outerwear
4		Coveralls, jumpsuits and similar apparel
5	6211.32.5003	Containing 15 percent or more by weight of down and waterfowl plumage and of which down comprises 35 percent or more by weight; containing 10 percent or more by weight of down
5	6211.32.5007	Other, insulated for cold weather protection (359)
5		Other
6	6211.32.5010	Men's (359)
6		Boys'
7	6211.32.5015	Sizes 2-7 (237)
7	6211.32.5025	Other (359)
4	6211.32.5030	Washsuits, sunsuits, one-piece piece playsuits and similar apparel for boys (237)
4		Track suits
5	6211.32.5040	Trousers (347)
5	6211.32.5050	Other (334)
4	6211.32.5060	Shirts excluded from heading 6205 (340)
4	6211.32.5070	Vests (359)
4	6211.32.5075	Jackets and jacket-type garments excluded from heading 6201 (334)
4	6211.32.5081	Other (359)
3	6211.32.90	Other
4		Coveralls, jumpsuits and similar apparel
5	6211.32.9003	Containing 15 percent or more by weight of down and waterfowl plumage and of which down comprises 35 percent or more by weight; containing 10 percent or more by weight of down
5	6211.32.9007	Other, insulated for cold weather protection (359)
5		Other
6	6211.32.9010	Men's (359)
6		Boys'
7	6211.32.9015	Sizes 2-7 (237)
7	6211.32.9025	Other (359)
4	6211.32.9030	Washsuits, sunsuits, one-piece piece playsuits and similar apparel for boys (237)
4		Track suits
5	6211.32.9040	Trousers (347)
5	6211.32.9050	Other (334)
4	6211.32.9060	Shirts excluded from heading 6205 (340)
4	6211.32.9070	Vests (359)
4	6211.32.9075	Jackets and jacket-type garments excluded from heading 6201 (334)
4	6211.32.9081	Other (359)
2	6211.33	Of man-made fibers
3	6211.33.50	Recreational performance outerwear
4		Coveralls, jumpsuits and similar apparel
5	6211.33.5003	Containing 15 percent or more by weight of down and waterfowl plumage and of which down comprises 35 percent or more by weight; containing 10 percent or more by weight of down
5	6211.33.5007	Other, insulated for cold weather protection (659)
5		Other
6	6211.33.5010	Men's (659)
6		Boys'
7	6211.33.5015	Sizes 2-7 (237)
7	6211.33.5017	Other (659)
4	6211.33.5025	Washsuits, sunsuits, one-piece playsuits and similar apparel for boys (237)
4		Track suits
5	6211.33.5030	Trousers (647)
5	6211.33.5035	Other (634)
4	6211.33.5040	Shirts excluded from heading 6205 (640)
4		Vests
5	6211.33.5052	Containing 36 percent or more by weight of wool or fine animal hair (459)
5	6211.33.5054	Other (659)
4	6211.33.5058	Jackets and jacket-type garments excluded from heading 6201 (634)
4	6211.33.5061	Other (659)
3	6211.33.90	Other
4		Coveralls, jumpsuits and similar apparel
5	6211.33.9003	Containing 15 percent or more by weight of down and waterfowl plumage and of which down comprises 35 percent or more by weight; containing 10 percent or more by weight of down
5	6211.33.9007	Other, insulated for cold weather protection (659)
5		Other
6	6211.33.9010	Men's (659)
6		Boys'
7	6211.33.9015	Sizes 2-7 (237)
7	6211.33.9017	Other (659)
4	6211.33.9025	Washsuits, sunsuits, one-piece playsuits and similar apparel for boys (237)
4		Track suits
5	6211.33.9030	Trousers (647)
5	6211.33.9035	Other (634)
4		Shirts excluded from heading 6205
5	6211.33.9042	Designed for use in hospitals, clinics, laboratories or contaminated areas (640)
5	6211.33.9044	Other (640)
4		Vests
5	6211.33.9052	Containing 36 percent or more by weight of wool or fine animal hair (459)
5	6211.33.9054	Other (659)
4	6211.33.9058	Jackets and jacket-type garments excluded from heading 6201 (634)
4	6211.33.9061	Other (659)
2	6211.39	Of other textile materials
3		Recreational performance outwear
4	6211.39.03	Of wool or fine animal hair
5		Tracksuits
6	6211.39.0310	Trousers (447)
6	6211.39.0320	Other (434)
5	6211.39.0330	Shirts excluded from heading 6205 (440)
5	6211.39.0340	Vests (459)
5	6211.39.0345	Jackets and jacket-type garments excluded from heading 6201 (434)
5	6211.39.0351	Other (459)
4	6211.39.07	Containing 70 percent or more by weight of silk or silk waste
5	6211.39.0710	Coveralls, jumpsuits and similar apparel (759)
5	6211.39.0720	Washsuits, sunsuits, one-piece playsuits and similar apparel (759)
5		Track suits
6	6211.39.0730	Trousers (747)
6	6211.39.0740	Other (734)
5	6211.39.0750	Shirts excluded from heading 6205 (740)
5	6211.39.0760	Vests (759)
5	6211.39.0770	Jackets and jacket-type garments excluded from heading 6201 (734)
5	6211.39.0790	Other (759)
4	6211.39.15	Other
5	6211.39.1510	Coveralls, jumpsuits and similar apparel (859)
5	6211.39.1520	Washsuits, sunsuits, one-piece playsuits and similar apparel (859)
5		Track suits
6	6211.39.1530	Trousers (847)
6	6211.39.1540	Other (834)
5	6211.39.1550	Shirts excluded from heading 6205 (840)
5	6211.39.1560	Vests (859)
5	6211.39.1570	Jackets and jacket-type garments excluded from heading 6201 (834)
5	6211.39.1590	Other (859)
3		Other
4	6211.39.30	Of wool or fine animal hair
5		Track suits
6	6211.39.3010	Trousers (447)
6	6211.39.3020	Other (434)
5	6211.39.3030	Shirts excluded from heading 6205 (440)
5	6211.39.3040	Vests (459)
5	6211.39.3045	Jackets and jacket-type garments excluded from heading 6201 (434)
5	6211.39.3051	Other (459)
4	6211.39.60	Containing 70 percent or more by weight of silk or silk waste
5	6211.39.6010	Coveralls, jumpsuits and similar apparel (759)
5	6211.39.6020	Washsuits, sunsuits, one-piece playsuits and similar apparel (759)
5		Track suits
6	6211.39.6030	Trousers (747)
6	6211.39.6040	Other (734)
5	6211.39.6050	Shirts excluded from heading 6205 (740)
5	6211.39.6060	Vests (759)
5	6211.39.6070	Jackets and jacket-type garments excluded from heading 6201 (734)
5	6211.39.6090	Other (759)
4	6211.39.80	Other
5	6211.39.8010	Coveralls, jumpsuits and similar apparel (859)
5	6211.39.8020	Washsuits, sunsuits, one-piece playsuits and similar apparel (859)
5		Track suits
6	6211.39.8030	Trousers (847)
6	6211.39.8040	Other (834)
5	6211.39.8050	Shirts excluded from heading 6205 (840)
5	6211.39.8060	Vests (859)
5	6211.39.8070	Jackets and jacket-type garments excluded from heading 6201 (834)
5	6211.39.8090	Other (859)
1		Other garments, women's or girls'
2	6211.42	Of cotton
3	6211.42.05	Recreational performance outerwear
4		Coveralls, jumpsuits and similar apparel
5	6211.42.0503	Containing 15 percent or more by weight of down and waterfowl plumage and of which down comprises 35 percent or more weight; containing 10 percent or more by weight of down
5	6211.42.0507	Other, insulated for cold weather protection (359)
5		Other
6	6211.42.0510	Women's (359)
6	6211.42.0520	Girls' (237)
4	6211.42.0525	Washsuits, sunsuits, one-piece playsuits and similar apparel (237)
4		Track suits
5	6211.42.0530	Trousers (348)
5	6211.42.0540	Other (335)
4		Blouses, shirts and shirt-blouses, sleeveless tank styles and similar upper body garments, excluded from heading 6206
5	6211.42.0554	With two or more colors in the warp and/or filling (341)
5	6211.42.0556	Other (341)
4	6211.42.0560	Jumpers (359)
4	6211.42.0570	Vests (359)
4	6211.42.0575	Jackets and jacket-type garments excluded from heading 6202 (335)
4	6211.42.0581	Other (359)
3	6211.42.10	Other
4		Coveralls, jumpsuits and similar apparel
5	6211.42.1003	Containing 15 percent or more by weight of down and waterfowl plumage and of which down comprises 35 percent or more weight; containing 10 percent or more by weight of down
5	6211.42.1007	Other, insulated for cold weather protection (359)
5		Other
6	6211.42.1010	Women's (359)
6	6211.42.1020	Girls' (237)
4	6211.42.1025	Washsuits, sunsuits, one-piece playsuits and similar apparel (237)
4		Track suits
5	6211.42.1030	Trousers (348)
5	6211.42.1040	Other (335)
4		Blouses, shirts and shirt-blouses, sleeveless tank styles and similar upper body garments, excluded from heading 6206
5	6211.42.1054	With two or more colors in the warp and/or filling (341)
5	6211.42.1056	Other (341)
4	6211.42.1060	Jumpers (359)
4	6211.42.1070	Vests (359)
4	6211.42.1075	Jackets and jacket-type garments excluded from heading 6202 (335)
4		Apparel designed for use in hospitals, clinics, laboratories or contaminated areas
5	6211.42.1082	Surgical or isolation gowns (359)
5	6211.42.1088	Other (359)
4	6211.42.1092	Other (359)
2	6211.43	Of man-made fibers
3	6211.43.05	Recreational performance outerwear
4		Coveralls, jumpsuits and similar apparel
5	6211.43.0503	Containing 15 percent or more by weight of down and waterfowl plumage and of which down comprises 35 percent or more weight; containing 10 percent or more by weight of down
5	6211.43.0507	Other, insulated for cold weather protection (659)
5		Other
6	6211.43.0510	Women's (659)
6	6211.43.0520	Girls' (237)
4	6211.43.0530	Washsuits, sunsuits, one-piece playsuits and similar apparel
4		Track suits
5	6211.43.0540	Trousers (648)
5	6211.43.0550	Other (659)
4	6211.43.0560	Blouses, shirts and shirt-blouses, sleeveless tank styles and similar upper body garments, excluded from heading 6206 (641)
4		Jumpers
5	6211.43.0564	Containing 36 percent or more by weight of wool or fine animal hair (459)
5	6211.43.0566	Other (659)
4		Vests
5	6211.43.0574	Containing 36 percent or more by weight of wool or fine animal hair (459)
5	6211.43.0576	Other (659)
4	6211.43.0578	Jackets and jacket-type garments excluded from heading 6202 (635)
4	6211.43.0591	Other (659)
3	6211.43.10	Other
4		Coveralls, jumpsuits and similar apparel
5	6211.43.1003	Containing 15 percent or more by weight of down and waterfowl plumage and of which down comprises 35 percent or more weight; containing 10 percent or more by weight of down
5	6211.43.1007	Other, insulated for cold weather protection (659)
5		Other
6	6211.43.1010	Women's (659)
6	6211.43.1020	Girls' (237)
4	6211.43.1030	Washsuits, sunsuits, one-piece playsuits and similar apparel (237)
4		Track suits
5	6211.43.1040	Trousers (648)
5	6211.43.1050	Other (659)
4		Blouses, shirts and shirt-blouses, sleeveless tank styles and similar upper body garments, excluded from heading 6206
5	6211.43.1059	Designed for use in hospitals, clinics, laboratories or contaminated areas (641)
5	6211.43.1062	Other (641)
4		Jumpers
5	6211.43.1064	Containing 36 percent or more by weight of wool or fine animal hair (459)
5	6211.43.1066	Other (659)
4		Vests
5	6211.43.1074	Containing 36 percent or more by weight of wool or fine animal hair (459)
5	6211.43.1076	Other (659)
4	6211.43.1078	Jackets and jacket-type garments excluded from heading 6202 (635)
4		Apparel designed for use in hospitals, clinics, laboratories or contaminated areas
5	6211.43.1082	Surgical or isolation gowns (659)
5	6211.43.1088	Other (659)
4	6211.43.1092	Other (659)
2	6211.49	Of other textile materials
3		Recreational performance outerwear
4	6211.49.03	Containing 70 percent or more by weight of silk or silk waste
5	6211.49.0310	Coveralls, jumpsuits and similar apparel
5	6211.49.0320	Washsuits, sunsuits, one-piece playsuits and similar apparel (759)
5		Track suits
6	6211.49.0330	Trousers (748)
6	6211.49.0340	Other (735)
5	6211.49.0350	Blouses, shirts and shirt-blouses, sleeveless tank styles and similar upper body garments, excluded from heading 6206
5	6211.49.0360	Jumpers (759)
5	6211.49.0370	Vests (759)
5	6211.49.0380	Jackets and jacket-type garments excluded from heading 6202 (735)
5	6211.49.0390	Other (759)
4	6211.49.15	Of wool or fine animal hair
5		Track suits
6	6211.49.1510	Trousers (448)
6	6211.49.1520	Other (435)
5	6211.49.1530	Blouses, shirts and shirt-blouses, sleeveless tank styles and similar upper body garments, excluded from heading 6206 (440)
5	6211.49.1540	Jumpers (459)
5	6211.49.1550	Vests (459)
5	6211.49.1555	Jackets and jacket-type garments excluded from heading 6202 (435)
5	6211.49.1561	Other (459)
4	6211.49.25	Other
5	6211.49.2510	Coveralls, jumpsuits and similar apparel (859)
5	6211.49.2520	Washsuits, sunsuits, one-piece playsuits and similar apparel (859)
5		Track suits
6	6211.49.2530	Trousers (847)
6	6211.49.2540	Other (835)
5	6211.49.2550	Blouses, shirts and shirt-blouses, sleeveless tank styles and similar upper body garments, excluded from heading 6206 (840)
5	6211.49.2560	Jumpers (859)
5	6211.49.2570	Vests (859)
5	6211.49.2580	Jackets and jacket-type garments excluded from heading 6202 (835)
5	6211.49.2590	Other (859)
3		Other
4	6211.49.50	Containing 70 percent or more by weight of silk or silk waste
5	6211.49.5010	Coveralls, jumpsuits and similar apparel
5	6211.49.5020	Washsuits, sunsuits, one-piece playsuits and similar apparel (759)
5		Track suits
6	6211.49.5030	Trousers (748)
6	6211.49.5040	Other (735)
5	6211.49.5050	Blouses, shirts and shirt-blouses, sleeveless tank styles and similar upper body garments, excluded from heading 6206
5	6211.49.5060	Jumpers (759)
5	6211.49.5070	Vests (759)
5	6211.49.5080	Jackets and jacket-type garments excluded from heading 6202 (735)
5	6211.49.5090	Other (759)
4	6211.49.60	Of wool or fine animal hair
5		Track suits
6	6211.49.6010	Trousers (448)
6	6211.49.6020	Other (435)
5	6211.49.6030	Blouses, shirts and shirt-blouses, sleeveless tank styles and similar upper body garments, excluded from heading 6206 (440)
5	6211.49.6040	Jumpers (459)
5	6211.49.6050	Vests (459)
5	6211.49.6055	Jackets and jacket-type garments excluded from heading 6202 (435)
5	6211.49.6061	Other (459)
4	6211.49.80	Other
5	6211.49.8010	Coveralls, jumpsuits and similar apparel (859)
5	6211.49.8020	Washsuits, sunsuits, one-piece playsuits and similar apparel (859)
5		Track suits
6	6211.49.8030	Trousers (847)
6	6211.49.8040	Other (835)
5	6211.49.8050	Blouses, shirts and shirt-blouses, sleeveless tank styles and similar upper body garments, excluded from heading 6206 (840)
5	6211.49.8060	Jumpers (859)
5	6211.49.8070	Vests (859)
5	6211.49.8080	Jackets and jacket-type garments excluded from heading 6202 (835)
5	6211.49.8090	Other (859)
0	6212	Brassieres, girdles, corsets, braces, suspenders, garters and similar articles and parts thereof, whether or not knitted or crocheted
1	6212.10	Brassieres
2		Containing lace, net or embroidery
3	6212.10.3000	Containing 70 percent or more by weight of silk or silk waste
3	6212.10.50	Other
4	6212.10.5010	Of cotton (349)
4	6212.10.5020	Of man-made fibers (649)
4	6212.10.5030	Other (859)
2		Other
3	6212.10.7000	Containing 70 percent or more by weight of silk or silk waste
3	6212.10.90	Other
4	6212.10.9010	Of cotton (349)
4	6212.10.9020	Of man-made fibers (649)
4	6212.10.9040	Other (859)
1	6212.20.00	Girdles and panty-girdles
2	6212.20.0010	Of cotton (349)
2	6212.20.0020	Of man-made fibers (649)
2	6212.20.0030	Other (859)
1	6212.30.00	Corsets
2	6212.30.0010	Of cotton (349)
2	6212.30.0020	Of man-made fibers (649)
2	6212.30.0030	Other (859)
1	6212.90.00	Other
2	6212.90.0010	Of cotton or cotton and rubber or plastics (359)
2	6212.90.0020	Of wool or wool and rubber or plastics (459)
2	6212.90.0030	Of man-made fibers or man-made fibers and rubber or plastics (659)
2	6212.90.0050	Containing 70 percent or more by weight of silk or silk waste
2	6212.90.0090	Other (859)
0	6213	Handkerchiefs
1	6213.20	Of cotton
2	6213.20.1000	Hemmed, not containing lace or embroidery (330)
2	6213.20.2000	Other (330)
1	6213.90	Of other textile materials
2		Of silk or silk waste
3	6213.90.0500	Containing 70 percent or more by weight of silk or silk waste
3	6213.90.0700	Other (859)
2	6213.90.1000	Of man-made fibers (630)
2	6213.90.2000	Other (859)
0	6214	Shawls, scarves, mufflers, mantillas, veils and the like
1	6214.10	Of silk or silk waste
2	6214.10.1000	Containing 70 percent or more by weight of silk or silk waste
2	6214.10.2000	Other (859)
1	6214.20.0000	Of wool or fine animal hair (459)
1	6214.30.0000	Of synthetic fibers (659)
1	6214.40.0000	Of artificial fibers (659)
1	6214.90.00	Of other textile materials
2	6214.90.0010	Of cotton (359)
2	6214.90.0090	Other (859)
0	6215	Ties, bow ties and cravats
1	6215.10.00	Of silk or silk waste
2	6215.10.0025	Containing 50 percent or more by weight (including any linings and interlinings) of textile materials other than silk or silk waste (659)
2		Containing less than 50 percent by weight (including any linings and interlinings) of textile materials other than silk or silk waste
3	6215.10.0040	With outer shell containing 70 percent or more by weight of silk or silk waste (758)
3	6215.10.0090	Other (858)
1	6215.20.0000	Of man-made fibers (659)
1	6215.90.00	Of other textile materials
2	6215.90.0010	Of wool or fine animal hair (459)
2	6215.90.0015	Of cotton (359)
2	6215.90.0020	Other (858)
0	6216.00	Gloves, mittens and mitts
1		Impregnated, coated or covered with plastics or rubber
2	6216.00.0500	Ice hockey gloves and field hockey gloves
2	6216.00.0800	Other gloves, mittens and mitts, all the foregoing specially designed for use in sports, including ski and snowmobile gloves, mittens and mitts
2		Other
3		Without fourchettes
4		Cut and sewn from pre-existing machine- woven fabric that is impregnated, coated or covered with plastics or rubber
5		Of vegetable fibers
6	6216.00.1300	Containing over 50 percent by weight of plastics or rubber
6	6216.00.17	Other
7	6216.00.1720	Subject to cotton restraints (331)
7	6216.00.1730	Subject to man-made fiber restraints (631)
7	6216.00.1740	Other (831)
5		Other
6	6216.00.1900	Containing over 50 percent by weight of plastics or rubber
6	6216.00.21	Other
7	6216.00.2110	Subject to cotton restraints (331)
7	6216.00.2120	Subject to man-made fiber restraints (631)
7	6216.00.2130	Other (831)
4		Other
5	6216.00.24	Containing 50 per cent or more by weight of cotton, man-made fibers or any combination thereof
6	6216.00.2410	Subject to cotton restraints (331)
6	6216.00.2425	Subject to man-made fiber restraints (631)
6	6216.00.2430	Other (831)
5	6216.00.2600	Other
3		With fourchettes
4	6216.00.29	Containing 50 percent or more by weight of cotton, man-made fibers or any combi- nation thereof
5	6216.00.2910	Subject to cotton restraints (331)
5	6216.00.2925	Subject to man-made fiber restraints (631)
5	6216.00.2930	Other (831)
4	6216.00.3100	Other
1		Other
2		Of cotton
3	6216.00.3300	Ice hockey and field hockey gloves
3	6216.00.3500	Other gloves, mittens and mitts, all the fore- going specially designed for use in sports, including ski and snowmobile gloves, mittens and mitts
3		Other
4	6216.00.3800	Without fourchettes (331)
4	6216.00.4100	With fourchettes (331)
2		Of man-made fibers
3	6216.00.4300	Ice hockey and field hockey gloves
3	6216.00.4600	Other gloves, mittens and mitts, all the fore- going specially designed for use in sports, including ski and snowmobile gloves, mittens and mitts
3		Other
4	6216.00.54	Without fourchettes
5	6216.00.5410	Containing 36 percent or more by weight of wool or fine animal hair (431)
5	6216.00.5420	Other (631)
4	6216.00.58	With fourchettes
5	6216.00.5810	Containing 36 percent or more by weight of wool or fine animal hair (431)
5	6216.00.5820	Other (631)
2		Other
3	6216.00.8000	Of wool or fine animal hair (431)
3	6216.00.9000	Other (831)
0	6217	Other made up clothing accessories; parts of garments or of clothing accessories, other than those of heading 6212
1	6217.10	Accessories
2	6217.10.10	Containing 70 percent or more by weight of silk or silk waste
3	6217.10.1010	Headbands, ponytail holders and similar articles
3	6217.10.1090	Other (759)
2		Other
3	6217.10.8500	Headbands, ponytail holders and similar articles
3	6217.10.95	Other
4	6217.10.9510	Of cotton (359)
4	6217.10.9520	Of wool or fine animal hair (459)
4	6217.10.9530	Of man-made fibers (659)
4	6217.10.9550	Other (859)
1	6217.90	Parts
2	6217.90.10	Containing 70 percent or more by weight of silk or silk waste
3	6217.90.1010	Of blouses and shirts (741)
3	6217.90.1020	Of coats and jackets (735)
3	6217.90.1030	Of trousers and breeches (748)
3	6217.90.1060	Other (759)
2	6217.90.90	Other
3		Of blouses and shirts
4	6217.90.9003	Of cotton (341)
4	6217.90.9005	Of wool or fine animal hair (440)
4	6217.90.9010	Of man-made fibers (641)
4	6217.90.9020	Other (840)
3		Of coats and jackets
4	6217.90.9025	Of cotton (335)
4	6217.90.9030	Of wool or fine animal hair (435)
4	6217.90.9035	Of man-made fibers (635)
4	6217.90.9045	Other (835)
3		Of trousers and breeches
4	6217.90.9050	Of cotton (348)
4	6217.90.9055	Of wool or fine animal hair (448)
4	6217.90.9060	Of man-made fibers (648)
4	6217.90.9070	Other (847)
3		Other
4	6217.90.9075	Of cotton (359)
4	6217.90.9080	Of wool or fine animal hair (459)
4	6217.90.9085	Of man-made fibers (659)
4	6217.90.9095	Other (859)
C	63	Other made up textile articles; sets; worn clothing and worn textile articles; rags
1		I. OTHER MADE UP TEXTILE ARTICLES
0	6301	Blankets and traveling rugs
1	6301.10.0000	Electric blankets (666)
1	6301.20.00	Blankets (other than electric blankets) and traveling rugs, of wool or fine animal hair
2	6301.20.0010	Not over 3 meters in length (464)
2	6301.20.0020	Over 3 meters in length (410)
1	6301.30.00	Blankets (other than electric blankets) and traveling rugs, of cotton
2	6301.30.0010	Woven (369)
2	6301.30.0020	Other (369)
1	6301.40.00	Blankets (other than electric blankets) and traveling rugs, of synthetic fibers
2	6301.40.0010	Woven (666)
2	6301.40.0020	Other (666)
1	6301.90.00	Other blankets and traveling rugs
2	6301.90.0010	Of artificial fibers (666)
2		Other
3	6301.90.0020	Containing 85 percent or more by weight of silk or silk waste
3	6301.90.0030	Other (899)
0	6302	Bed linen, table linen, toilet linen and kitchen linen
1	6302.10.00	Bed linen, knitted or crocheted
2		Of cotton
3	6302.10.0005	Pillowcases and bolster cases (362)
3	6302.10.0008	Sheets (362)
3	6302.10.0015	Other (362)
2	6302.10.0020	Other (666)
1		Other bed linen, printed
2	6302.21	Of cotton
3		Containing any embroidery, lace, braid, edging, trimming, piping or applique work
4	6302.21.30	Napped
5	6302.21.3010	Pillowcases, other than bolster cases (360)
5	6302.21.3020	Sheets (361)
5	6302.21.3030	Bolster cases (360)
5	6302.21.3040	Pillowcovers (369)
5	6302.21.3050	Other (362)
4	6302.21.50	Not napped
5	6302.21.5010	Pillowcases, other than bolster cases (360)
5	6302.21.5020	Sheets (361)
5	6302.21.5030	Bolster cases (360)
5	6302.21.5040	Pillowcovers (369)
5	6302.21.5050	Other (362)
3		Other
4	6302.21.70	Napped
5	6302.21.7010	Pillowcases, other than bolster cases (360)
5	6302.21.7020	Sheets (361)
5	6302.21.7030	Bolster cases (360)
5	6302.21.7040	Pillow covers (369)
5	6302.21.7050	Other (362)
4	6302.21.90	Not napped
5	6302.21.9010	Pillowcases, other than bolster cases (360)
5	6302.21.9020	Sheets (361)
5	6302.21.9030	Bolster cases (360)
5	6302.21.9040	Pillow covers (369)
5	6302.21.9050	Other (362)
2	6302.22	Of man-made fibers
3	6302.22.10	Containing any embroidery, lace, braid, edging, trimming, piping or applique work
4		Pillowcases, other than bolster cases
5	6302.22.1010	Napped (666)
5	6302.22.1020	Not napped (666)
4		Sheets
5	6302.22.1030	Napped (666)
5	6302.22.1040	Not napped (666)
4		Other
5	6302.22.1050	Bolster cases (666)
5	6302.22.1060	Other (666)
3	6302.22.20	Other
4	6302.22.2010	Pillow cases (666)
4	6302.22.2020	Sheets (666)
4	6302.22.2030	Other (666)
2	6302.29.00	Of other textile materials
3	6302.29.0010	Containing 85 percent or more by weight of silk or silk waste
3	6302.29.0020	Other (899)
1		Other bed linen
2	6302.31	Of cotton
3		Containing any embroidery, lace, braid, edging, trimming, piping or applique work
4	6302.31.30	Napped
5	6302.31.3010	Pillowcases, other than bolster cases (360)
5	6302.31.3020	Sheets (361)
5	6302.31.3030	Bolster cases (360)
5	6302.31.3040	Pillowcovers (369)
5	6302.31.3050	Other (362)
4	6302.31.50	Not napped
5	6302.31.5010	Pillowcases, other than bolster cases (360)
5	6302.31.5020	Sheets (361)
5	6302.31.5030	Bolster cases (360)
5	6302.31.5040	Pillowcovers (369)
5	6302.31.5050	Other (362)
3		Other
4	6302.31.70	Napped
5	6302.31.7010	Pillowcases, other than bolster cases (360)
5	6302.31.7020	Sheets (361)
5	6302.31.7030	Bolster cases (360)
5	6302.31.7040	Pillowcovers (369)
5	6302.31.7050	Other (362)
4	6302.31.90	Not napped
5	6302.31.9010	Pillowcases, other than bolster cases (360)
5	6302.31.9020	Sheets (361)
5	6302.31.9030	Bolster cases (360)
5	6302.31.9040	Pillowcovers (369)
5	6302.31.9050	Other (362)
2	6302.32	Of man-made fibers
3	6302.32.10	Containing any embroidery, lace, braid, edging, trimming, piping or applique work
4		Pillowcases, other than bolster cases
5	6302.32.1010	Napped (666)
5	6302.32.1020	Not napped (666)
4		Sheets
5	6302.32.1030	Napped (666)
5	6302.32.1040	Not napped (666)
4		Other
5	6302.32.1050	Bolster cases (666)
5	6302.32.1060	Other (666)
3	6302.32.20	Other
4		Pillowcases, other than bolster cases
5	6302.32.2010	Napped (666)
5	6302.32.2020	Not napped (666)
4		Sheets
5	6302.32.2030	Napped (666)
5	6302.32.2040	Not napped (666)
4		Other
5	6302.32.2050	Bolster cases (666)
5	6302.32.2060	Other (666)
2	6302.39.00	Of other textile materials
3	6302.39.0010	Of wool or fine animal hair (469)
3		Other
4	6302.39.0020	Containing 85 percent or more by weight of silk or silk waste
4	6302.39.0030	Other (899)
1	6302.40	Table linen, knitted or crocheted
2	6302.40.1000	Of vegetable fibers (except cotton) (899)
2	6302.40.20	Other
3	6302.40.2010	Of cotton (369)
3	6302.40.2020	Other (666)
1		Other table linen
2	6302.51	Of cotton
3		Tablecloths and napkins
4	6302.51.1000	Damask (369)
4		Other
5	6302.51.2000	Plain woven (369)
5	6302.51.3000	Other (369)
3	6302.51.4000	Other (369)
2	6302.53.00	Of man-made fibers
3		Tablecloths and napkins
4	6302.53.0010	Damask (666)
4	6302.53.0020	Other (666)
3	6302.53.0030	Other (666)
2	6302.59	Of other textile materials
3		Of flax
4	6302.59.10	Tablecloths and napkins
5	6302.59.1010	Damask (899)
5	6302.59.1020	Other (899)
4	6302.59.2000	Other (899)
3	6302.59.30	Other
4	6302.59.3010	Containing 85 percent or more by weight of silk or silk waste
4	6302.59.3020	Other (899)
1	6302.60.00	Toilet linen and kitchen linen, of terry toweling or similar terry fabrics, of cotton
2		Towels
3	6302.60.0010	Dish (369)
3	6302.60.0020	Other (363)
2	6302.60.0030	Other (369)
1		Other
2	6302.91.00	Of cotton
3		Of pile or tufted construction
4		Towels
5	6302.91.0005	Dish (369)
5	6302.91.0015	Other (363)
4	6302.91.0025	Other (369)
3		Other
4		Towels
5	6302.91.0035	Jacquard figured (363)
5		Other
6	6302.91.0045	Dish (369)
6	6302.91.0050	Other (369)
4	6302.91.0060	Other (369)
2	6302.93	Of man-made fibers
3	6302.93.1000	Pile or tufted construction (666)
3	6302.93.2000	Other (666)
2	6302.99	Of other textile materials
3	6302.99.1000	Containing 85 percent or more by weight of silk or silk waste
3	6302.99.15	Of flax
4	6302.99.1510	Towels (863)
4	6302.99.1520	Other (899)
3	6302.99.2000	Other (899)
0	6303	Curtains (including drapes) and interior blinds; curtain or bed valances
1		Knitted or crocheted
2	6303.12.00	Of synthetic fibers
3	6303.12.0010	Window shades and window blinds (666)
3	6303.12.0090	Other (666)
2	6303.19	Of other textile materials
3	6303.19.1100	Of cotton (369)
3	6303.19.21	Other
4	6303.19.2110	Of artificial fibers (666)
4	6303.19.2120	Other (899)
1		Other
2	6303.91.00	Of cotton
3	6303.91.0010	Window curtains (including drapes) and window valances (369)
3	6303.91.0020	Other (369)
2	6303.92	Of synthetic fibers
3	6303.92.1000	Made up from fabrics described in subheading 5407.61.11, 5407.61.21 or 5407.61.91 (666)
3	6303.92.20	Other
4	6303.92.2010	Window curtains (including drapes) and window valances (666)
4		Other
5	6303.92.2030	Window shades and window blinds (666)
5	6303.92.2050	Other (666)
2	6303.99.00	Of other textile materials
3	6303.99.0010	Of artificial fibers (666)
3		Other
4	6303.99.0030	Containing 85 percent or more by weight of silk or silk waste
4	6303.99.0060	Other (899)
0	6304	Other furnishing articles, excluding those of heading 9404
1		Bedspreads
2	6304.11	Knitted or crocheted
3	6304.11.1000	Of cotton (362)
3	6304.11.2000	Of man-made fibers (666)
3	6304.11.3000	Other (899)
2	6304.19	Other
3		Of cotton
4	6304.19.0500	Containing any embroidery, lace, braid, edging, trimming, piping or applique work (362)
4	6304.19.1000	Other (362)
3		Of man-made fibers
4	6304.19.1500	Containing any embroidery, lace, braid, edging, trimming, piping or applique work (666)
4	6304.19.2000	Other (666)
3	6304.19.30	Other
4	6304.19.3030	Containing 85 percent or more by weight of silk or silk waste
4		Other
5	6304.19.3040	Of wool or fine animal hair (469)
5	6304.19.3060	Other (899)
1	6304.20.00	Bed nets specified in subheading note 1 to this chapter
2	6304.20.0020	Of cotton (369)
2	6304.20.0040	Of man-made fibers (666)
2		Other
3	6304.20.0050	Of wool or fine animal hair (469)
3		Other
4	6304.20.0060	Containing 85 percent or more by weight of silk or silk waste
4	6304.20.0070	Other (899)
1		Other
2	6304.91.01	Knitted or crocheted
3	6304.91.0120	Of cotton (369)
3	6304.91.0140	Of man-made fibers (666)
3		Other
4	6304.91.0150	Of wool or fine animal hair (469)
4		Other
5	6304.91.0160	Containing 85 percent or more by weight of silk or silk waste
5	6304.91.0170	Other (899)
2	6304.92.0000	Not knitted or crocheted, of cotton (369)
2	6304.93.0000	Not knitted or crocheted, of synthetic fibers (666)
2	6304.99	Not knitted or crocheted, of other textile materials
3		Wall hangings of wool or fine animal hair
4	6304.99.1000	Certified hand-loomed and folklore products
4	6304.99.1500	Other (469)
3		Other
4		Of vegetable fibers (except cotton)
5	6304.99.2500	Wall hangings of jute
5	6304.99.3500	Other (899)
4	6304.99.4000	Certified hand-loomed and folklore pillow covers of wool or fine animal hair
4	6304.99.60	Other
5	6304.99.6010	Of wool or fine animal hair (469)
5	6304.99.6020	Of artificial fibers (666)
5		Other
6	6304.99.6030	Containing 85 percent or more by weight of silk or silk waste
6	6304.99.6040	Other (899)
0	6305	Sacks and bags, of a kind used for the packing of goods
1	6305.10.0000	Of jute or of other textile bast fibers of heading 5303
1	6305.20.0000	Of cotton (369)
1		Of man-made textile materials
2	6305.32.00	Flexible intermediate bulk containers
3	6305.32.0010	Weighing one kg or more (669)
3	6305.32.0020	Other (669)
2	6305.33.00	Other, of polyethylene or polypropylene strip or the like
3	6305.33.0010	Weighing one kg or more (669)
3		Other
4		Weighing less than 1 kg, with an outer laminated ply of plastics sheeting
5	6305.33.0040	Printed with three or more colors (669)
5	6305.33.0060	Other (669)
4	6305.33.0080	Other (669)
2	6305.39.0000	Other (669)
1	6305.90.0000	Of other textile materials (899)
0	6306	Tarpaulins, awnings and sunblinds; tents (including temporary canopies and similar articles); sails for boats, sailboards or landcraft; camping goods
1		Tarpaulins, awnings and sunblinds
2	6306.12.0000	Of synthetic fibers (669)
2	6306.19	Of other textile materials
3	6306.19.1100	Of cotton (369)
3	6306.19.21	Other
4	6306.19.2110	Of artificial fibers (669)
4	6306.19.2120	Other (899)
1		Tents (including temporary canopies and similar articles)
2	6306.22	Of synthetic fibers
3	6306.22.1000	Backpacking tents
3	6306.22.90	Other
4	6306.22.9010	Screen houses
4	6306.22.9030	Other (669)
2	6306.29	Of other textile materials
3	6306.29.1100	Of cotton
3	6306.29.2100	Other
1	6306.30.00	Sails
2	6306.30.0010	Of synthetic fibers
2	6306.30.0020	Of other textile materials
1	6306.40	Pneumatic mattresses
2	6306.40.4100	Of cotton
2	6306.40.4900	Of other textile materials
1	6306.90	Other
2	6306.90.1000	Of cotton
2	6306.90.5000	Of other textile materials
0	6307	Other made up articles, including dress patterns
1	6307.10	Floorcloths, dishcloths, dusters and similar cleaning cloths
2	6307.10.10	Dustcloths, mop cloths and polishing cloths, of cotton
3	6307.10.1020	Bar mops (measuring 46 to 57 centimeters in length and 38 to43 centimeters in width) of terry fabric (369)
3	6307.10.1090	Other (369)
2	6307.10.20	Other
3		Shop towels dedicated for use in garages, filling stations and machine shops
4	6307.10.2005	Of cotton (369)
4	6307.10.2015	Other (863)
3		Dish cloths
4	6307.10.2027	Of cotton (369)
4	6307.10.2028	Other (863)
3	6307.10.2030	Other
1	6307.20.0000	Lifejackets and lifebelts
1	6307.90	Other
2	6307.90.30	Labels
3	6307.90.3010	Of cotton (369)
3	6307.90.3020	Other (669)
2	6307.90.40	Cords and tassels
3	6307.90.4010	Of cotton (369)
3	6307.90.4020	Other (669)
2	6307.90.50	Corset lacings, footwear lacings or similar lacings
3	6307.90.5010	Of cotton (369)
3	6307.90.5020	Other (669)
2		Surgical drapes
3	6307.90.60	Of fabric formed on a base of paper or covered or lined with paper
4	6307.90.6010	Perineal towels
4	6307.90.6090	Other
3		Other
4	6307.90.6800	Spunlaced or bonded fiber fabric disposable surgical drapes of man-made fibers
4	6307.90.7200	Other
2	6307.90.7500	Toys for pets, of textile materials
2	6307.90.8500	Wall banners, of man-made fibers
2		Other
3	6307.90.89	Surgical towels; cotton towels of pile or tufted construction; pillow shells, of cotton; shells for quilts, eiderdowns, comforters and similar articles of cotton
4	6307.90.8910	Surgical towels (369)
4	6307.90.8940	Cotton towels of pile or tufted construction (363)
4	6307.90.8945	Pillow shells, of cotton (369)
4		Shells for quilts, eiderdowns, comforters and similar articles of cotton
5	6307.90.8950	Sleeping bag shells
5		Other
6	6307.90.8985	Containing 85 percent or more by weight of cotton
6	6307.90.8995	Other (362)
3	6307.90.98	Other
4		National flags
5	6307.90.9825	Of the United States
5	6307.90.9835	Of other nations
4		Face masks, including respirators without replaceable filters
5		N95 respirators
6	6307.90.9842	Surgical
6	6307.90.9844	Other
5	6307.90.9850	Other respirators
5		Other face masks
6	6307.90.9870	Disposable
6	6307.90.9875	Other
4		Other
5	6307.90.9882	Other towels of cotton (369)
5	6307.90.9884	Other towels of man-made fibers (666)
5	6307.90.9885	Furniture movers' pads of cotton
5	6307.90.9887	Furniture movers' pads of man-made fibers
5	6307.90.9891	Other
1		II. NEEDLECRAFT SETS
0	6308.00.00	Needlecraft sets consisting of woven fabric and yarn, whether or not with accessories, for making up into rugs, tapestries, embroidered tablecloths or napkins, or similar textile articles, put up in packings for retail sale
1	6308.00.0010	Containing wool yarn (469)
1	6308.00.0020	Other (669)
1		III. WORN CLOTHING AND WORN TEXTILE ARTICLES; RAGS
0	6309.00.00	Worn clothing and other worn articles
1	6309.00.0010	Worn clothing
1	6309.00.0020	Other
0	6310	Used or new rags, scrap twine, cordage, rope and cables, and worn out articles of twine, cordage, rope or cables, of textile materials
1	6310.10	Sorted
2	6310.10.1000	Of wool or fine animal hair
2	6310.10.20	Other
3	6310.10.2010	Of cotton
3	6310.10.2020	Of man-made fibers
3	6310.10.2030	Other
1	6310.90	Other
2	6310.90.1000	Of wool or fine animal hair
2	6310.90.2000	Other
S	12	Footwear, Headgear, Umbrellas, Sun Umbrellas, Walking Sticks, Seatsticks, Whips, Riding-Crops and Parts Thereof; Prepared Feathers and Articles Made Therewith; Artificial Flowers; Articles of Human Hair
C	64	Footwear, gaiters and the like; parts of such articles
0	6401	Waterproof footwear with outer soles and uppers of rubber or plastics, the uppers of which are neither fixed to the sole nor assembled by stitching, riveting, nailing, screwing, plugging or similar processes
1	6401.10.0000	Footwear incorporating a protective metal toe-cap
1		Other footwear
2	6401.92	Covering the ankle but not covering the knee
3	6401.92.3000	Ski-boots and snowboard boots
3		Other
4	6401.92.6000	Having soles and uppers of which over 90 percent of the external surface area (including any accessories or reinforcements such as those mentioned in note 4(a) to this chapter) is poly(vinyl chloride), whether or not supported or lined with poly(vinyl chloride) but not otherwise supported or lined
4	6401.92.90	Other
5	6401.92.9030	Work footwear
5	6401.92.9060	Other
2	6401.99	Other
3	6401.99.1000	Covering the knee
3		Other
4		Designed to be worn over, or in lieu of, other footwear as a protection against water, oil, grease or chemicals or cold or inclement weather
5	6401.99.3000	Designed for use without closures
5	6401.99.6000	Other
4		Other
5	6401.99.8000	Having uppers of which over 90 percent of the external surface area (including any accessories or reinforcements such as those mentioned in note 4(a) to this chapter) is rubber or plastics (except footwear having foxing or a foxing-like band applied or molded at the sole and overlapping the upper)
5	6401.99.9000	Other
0	6402	Other footwear with outer soles and uppers of rubber or plastics
1		Sports footwear
2	6402.12.0000	Ski-boots, cross-country ski footwear and snowboard boots
2	6402.19	Other
3		Having uppers of which over 90 percent of the external surface area (including any accessories or reinforcements such as those mentioned in note 4(a) to this chapter) is rubber or plastics (except footwear having foxing or a foxing-like band applied or molded at the sole and overlapping the upper and except footwear designed to be worn over, or in lieu of, other footwear as a protection against water, oil, grease or chemicals or cold or inclement weather)
4	6402.19.05	Golf shoes
5	6402.19.0530	For men
5	6402.19.0560	For women
5	6402.19.0590	Other
4	6402.19.15	Other
5	6402.19.1520	For men
5	6402.19.1541	For women
5	6402.19.1561	Other
3		Other
4	6402.19.30	Valued not over $3/pair
5	6402.19.3031	For men
5	6402.19.3061	Other
4	6402.19.50	Valued over $3 but not over $6.50/pair
5	6402.19.5031	For men
5	6402.19.5061	Other
4	6402.19.70	Valued over $6.50 but not over $12/pair
5	6402.19.7031	For men
5	6402.19.7061	Other
4	6402.19.90	Valued over $12/pair
5	6402.19.9031	For men
5	6402.19.9061	Other
1	6402.20.0000	Footwear with upper straps or thongs assembled to the sole by means of plugs (zoris)
1		Other footwear
2	6402.91	Covering the ankle
3		Incorporating a protective metal toe-cap
4	6402.91.0500	Having uppers of which over 90 percent of the external surface area (including any accessories or reinforcements such as those mentioned in note 4(a) to this chapter) is rubber or plastics (except footwear having foxing or a foxing-like band applied or molded at the sole and overlapping the upper and except footwear designed to be worn over, or in lieu of, other footwear as a protection against water, oil, grease or chemicals or cold or inclement weather)
4		Other
5	6402.91.1000	Footwear designed to be worn over, or in lieu of, other footwear as a protection against water, oil, grease or chemicals or cold or inclement weather
5		Other
6	6402.91.1600	Valued not over $3/pair
6	6402.91.2000	Valued over $3 but not over $6.50/pair
6	6402.91.2600	Valued over $6.50 but not over $12/pair
6	6402.91.3000	Valued over $12/pair
3		Other
4	6402.91.40	Having uppers of which over 90 percent of the external surface area (including any accessories or reinforcements such as those mentioned in note 4(a) to this chapter) is rubber or plastics except (1) footwear having a foxing or a foxing-like band applied or molded at the sole and overlapping the upper and (2) except footwear (other than footwear having uppers which from a point 3 cm above the top of the outer sole are entirely of non- molded construction formed by sewing the parts together and having exposed on the outer surface a substantial portion of functional stitching) designed to be worn over, or in lieu of, other footwear as a protection against water, oil, grease or chemicals or cold or inclement weather
5		For men
6	6402.91.4005	Work footwear
6	6402.91.4010	Other
5		For women
6	6402.91.4040	Work footwear
6	6402.91.4050	Other
5	6402.91.4063	For infants, as described in statistical note 2 to this chapter
5	6402.91.4067	Other
4	6402.91.42	Protective active footwear (except footwear with waterproof molded bottoms, including bottoms comprising an outer sole and all or part of the upper and except footwear with insulation that provides protection against cold weather) whose height from the bottom of the outer sole to the top of the upper does not exceed 15.34 cm
5	6402.91.4230	For men
5	6402.91.4260	For women
5	6402.91.4290	Other
4		Other
5	6402.91.50	Footwear designed to be worn over, or in lieu of, other footwear as a protection against water, oil, grease or chemicals or cold or inclement weather
6		For men
7	6402.91.5010	Work footwear
7	6402.91.5020	Other
6		For women
7	6402.91.5045	Work footwear
7	6402.91.5050	Other
6	6402.91.5090	Other
5		Other
6	6402.91.60	Valued not over $3/pair
7	6402.91.6030	For men
7	6402.91.6060	For women
7	6402.91.6090	Other
6	6402.91.70	Valued over $3 but not over $6.50/pair
7	6402.91.7030	For men
7	6402.91.7060	For women
7	6402.91.7090	Other
6	6402.91.80	Valued over $6.50 but not over $12/pair
7	6402.91.8005	Tennis shoes, basketball shoes, gym shoes, training shoes and the like
7		Other
8		For men
9	6402.91.8010	Work footwear
9	6402.91.8021	Other
8		For women
9	6402.91.8045	Work footwear
9	6402.91.8051	Other
8	6402.91.8091	Other
6	6402.91.90	Valued over $12/pair
7	6402.91.9005	Tennis shoes, basketball shoes, gym shoes, training shoes and the like
7		Other
8		For men
9	6402.91.9010	Work footwear
9	6402.91.9035	Other
8		For women
9	6402.91.9045	Work footwear
9	6402.91.9065	Other
8	6402.91.9095	Other
2	6402.99	Other
3		Incorporating a protective metal toe-cap
4	6402.99.0400	Having uppers of which over 90 percent of the external surface area (including any accessories or reinforcements such as those mentioned in note 4(a) to this chapter) is rubber or plastics (except footwear having foxing or a foxing-like band applied or molded at the sole and overlapping the upper and except footwear designed to be worn over, or in lieu of, other footwear as a protection against water, oil, grease or chemicals or cold or inclement weather)
4		Other
5	6402.99.0800	Footwear designed to be worn over, or in lieu of, other footwear as a protection against water, oil, grease or chemicals or cold or inclement weather
5		Other
6	6402.99.1200	Valued not over $3/pair
6	6402.99.1600	Valued over $3 but not over $6.50/pair
6	6402.99.1900	Valued over $6.50 but not over $12/pair
6	6402.99.2100	Valued over $12/pair
3		Other
4		Having uppers of which over 90 percent of the external surface area (including any accessories or reinforcements such as those mentioned in note 4(a) to this chapter) is rubber or plastics (except footwear having a foxing or a foxing-like band applied or molded at the sole and overlapping the upper and except footwear designed to be worn over, or in lieu of, other footwear as a protection against water, oil, grease or chemicals or cold or inclement weather)
5	6402.99.23	Made on a base or platform of wood
6	6402.99.2330	For men
6	6402.99.2360	For women
6	6402.99.2390	Other
5	6402.99.25	Made on a base or platform of cork
6	6402.99.2530	For men
6	6402.99.2560	For women
6	6402.99.2590	Other
5		Other
6	6402.99.27	Sandals and similar footwear of plastics, produced in one piece by molding
7	6402.99.2730	For men
7	6402.99.2760	For women
7	6402.99.2790	Other
6	6402.99.31	Other
7	6402.99.3110	House slippers
7	6402.99.3115	Tennis shoes, basketball shoes, gym shoes, training shoes and the like
7		Other
8		For men
9	6402.99.3135	Work footwear
9	6402.99.3145	Other
8		For women
9	6402.99.3155	Work footwear
9	6402.99.3165	Other
8	6402.99.3173	For infants, as described in statistical note 2 to this chapter
8	6402.99.3177	Other
4		Other
5	6402.99.32	Protective active footwear
6	6402.99.3230	For men
6	6402.99.3260	For women
6	6402.99.3290	Other
5	6402.99.33	Footwear designed to be worn over, or in lieu of, other footwear as a protection against water, oil, grease or chemicals or cold or inclement weather
6		For men
7	6402.99.3310	Work footwear
7	6402.99.3320	Other
6		For women
7	6402.99.3345	Work footwear
7	6402.99.3350	Other
6	6402.99.3390	Other
5		Footwear with open toes or open heels; footwear of the slip-on type, that is held to the foot without the use of laces or buckles or other fasteners, the foregoing except footwear of subheading 6402.99.33 and except footwear having a foxing or a foxing-like band wholly or almost wholly of rubber or plastics applied or molded at the sole and overlapping the upper
6	6402.99.4100	Having outer soles with textile materials having the greatest surface area in contact with the ground, but not taken into account under the terms of additional U.S. note 5 to this chapter
6	6402.99.49	Other
7	6402.99.4920	House slippers
7		Other
8	6402.99.4940	For men
8	6402.99.4960	For women
8	6402.99.4980	Other
5		Other
6		Valued not over $3/pair
7	6402.99.6100	Having outer soles with textile materials having the greatest surface area in contact with the ground, but not taken into account under the terms of additional U.S. note 5 to this chapter
7	6402.99.69	Other
8	6402.99.6915	House slippers
8		Other
9	6402.99.6930	For men
9	6402.99.6960	For women
9	6402.99.6990	Other
6		Valued over $3 but not over $6.50/pair
7	6402.99.7100	Having outer soles with textile materials having the greatest surface area in contact with the ground, but not taken into account under the terms of additional U.S. note 5 to this chapter
7	6402.99.79	Other
8	6402.99.7915	House slippers
8		Other
9	6402.99.7930	For men
9	6402.99.7960	For women
9	6402.99.7990	Other
6	6402.99.80	Valued over $6.50 but not over $12/pair
7	6402.99.8005	Tennis shoes, basketball shoes, gym shoes, training shoes and the like
7		Other
8	6402.99.8031	For men
8	6402.99.8061	For women
8	6402.99.8091	Other
6	6402.99.90	Valued over $12/pair
7	6402.99.9005	Tennis shoes, basketball shoes, gym shoes, training shoes and the like
7		Other
8	6402.99.9035	For men
8	6402.99.9065	For women
8	6402.99.9095	Other
0	6403	Footwear with outer soles of rubber, plastics, leather or composition leather and uppers of leather
1		Sports footwear
2	6403.12	Ski-boots, cross-country ski footwear and snowboard boots
3	6403.12.3000	Welt footwear
3	6403.12.6000	Other
2	6403.19	Other
3		For men, youths and boys
4		Welt footwear
5	6403.19.1000	Golf shoes
5	6403.19.2000	Other
4		Other
5	6403.19.30	Golf shoes
6	6403.19.3030	With pigskin uppers
6	6403.19.3090	Other
5	6403.19.40	Other
6	6403.19.4030	With pigskin uppers
6	6403.19.4090	Other
3		For other persons
4	6403.19.50	Golf shoes
5		For women
6	6403.19.5031	With pigskin uppers
6	6403.19.5061	Other
5	6403.19.5091	Other
4	6403.19.70	Other
5		For women
6	6403.19.7031	With pigskin uppers
6	6403.19.7061	Other
5	6403.19.7091	Other
1	6403.20.0000	Footwear with outer soles of leather, and uppers which consist of leather straps across the instep and around the big toe
1	6403.40	Other footwear, incorporating a protective metal toe-cap
2	6403.40.30	Welt footwear
3	6403.40.3030	With pigskin uppers
3	6403.40.3090	Other
2	6403.40.6000	Other
1		Other footwear with outer soles of leather
2	6403.51	Covering the ankle
3	6403.51.1100	Footwear made on a base or platform of wood, not having an inner sole or a protective metal toe-cap
3		Other
4	6403.51.30	Welt footwear
5		For men
6	6403.51.3015	With pigskin uppers
6	6403.51.3030	Other
5	6403.51.3060	For women
5	6403.51.3071	Other
4		Other
5	6403.51.60	For men, youths and boys
6		For men
7	6403.51.6015	With pigskin uppers
7	6403.51.6030	Other
6	6403.51.6060	Other
5	6403.51.90	For other persons
6		For women
7	6403.51.9015	With pigskin uppers
7	6403.51.9030	Other
6	6403.51.9041	Other
2	6403.59	Other
3	6403.59.1000	Footwear made on a base or platform of wood, not having an inner sole or a protective metal toe-cap
3		Other
4	6403.59.15	Turn or turned footwear
5	6403.59.1520	For men
5	6403.59.1545	For women
5	6403.59.1561	Other
4	6403.59.30	Welt footwear
5		For men
6	6403.59.3020	With pigskin uppers
6	6403.59.3040	Other
5	6403.59.3060	For women
5	6403.59.3081	Other
4		Other
5	6403.59.60	For men, youths and boys
6		For men
7	6403.59.6040	With pigskin uppers
7	6403.59.6060	Other
6	6403.59.6080	Other
5	6403.59.90	For other persons
6		For women
7	6403.59.9030	With pigskin uppers
7	6403.59.9045	Other
6	6403.59.9061	Other
1		Other footwear
2	6403.91	Covering the ankle
3	6403.91.1100	Footwear made on a base or platform of wood, not having an inner sole or a protective metal toe-cap
3		Other
4	6403.91.30	Welt footwear
5		Work footwear
6	6403.91.3010	For men
6	6403.91.3025	Other
5		Other
6		For men
7	6403.91.3035	With pigskin uppers
7	6403.91.3040	Other
6	6403.91.3080	For women
6	6403.91.3091	Other
4		Other
5	6403.91.60	For men, youths and boys
6	6403.91.6010	Work footwear
6		Other
7		Tennis shoes, basketball shoes, gym shoes, training shoes and the like, for men
8	6403.91.6030	With pigskin uppers
8	6403.91.6040	Other
7		Other tennis shoes, basketball shoes, gym shoes, training shoes and the like
8	6403.91.6050	With pigskin uppers
8	6403.91.6060	Other
7		Other
8		For men
9	6403.91.6065	With pigskin uppers
9	6403.91.6075	Other
8	6403.91.6090	Other
5	6403.91.90	For other persons
6	6403.91.9015	Work footwear
6		Other
7		For women
8	6403.91.9025	With pigskin uppers
8	6403.91.9045	Other
7	6403.91.9051	Other
2	6403.99	Other
3	6403.99.1000	Footwear made on a base or platform of wood, not having an inner sole or a protective metal toe-cap
3		Other
4	6403.99.20	Footwear made on a base or platform of wood
5	6403.99.2030	For men
5	6403.99.2060	For women
5	6403.99.2090	Other
4		Other
5	6403.99.40	Welt footwear
6		Work footwear
7	6403.99.4010	For men
7	6403.99.4020	Other
6		Other
7		For men
8	6403.99.4035	With pigskin uppers
8	6403.99.4055	Other
7	6403.99.4080	For women
7	6403.99.4091	Other
5		Other
6	6403.99.60	For men, youths and boys
7	6403.99.6015	House slippers
7	6403.99.6025	Work footwear
7		Other
8		Tennis shoes, basketball shoes, gym shoes, training shoes and the like, for men
9	6403.99.6030	With pigskin uppers
9	6403.99.6040	Other
8		Other tennis shoes, basketball shoes, gym shoes, training shoes and the like
9	6403.99.6050	With pigskin uppers
9	6403.99.6060	Other
8		Other
9		For men
10	6403.99.6065	With pigskin uppers
10	6403.99.6075	Other
9	6403.99.6090	Other
6		For other persons
7	6403.99.75	Valued not over $2.50/pair
8	6403.99.7515	House slippers
8		Other
9		For women
10	6403.99.7530	With pigskin uppers
10	6403.99.7560	Other
9	6403.99.7590	Other
7	6403.99.90	Valued over $2.50/pair
8	6403.99.9005	House slippers
8	6403.99.9015	Work footwear
8		Other
9		Tennis shoes, basketball shoes, and the like, for women
10	6403.99.9021	With pigskin uppers
10	6403.99.9031	Other
9	6403.99.9041	Other tennis shoes, basketball shoes, and the like
9		Other
10		For women
11	6403.99.9055	With pigskin uppers
11	6403.99.9065	Other
10	6403.99.9071	Other
0	6404	Footwear with outer soles of rubber, plastics, leather or composition leather and uppers of textile materials
1		Footwear with outer soles of rubber or plastics
2	6404.11	Sports footwear; tennis shoes, basketball shoes, gym shoes, training shoes and the like
3	6404.11.20	Having uppers of which over 50 percent of the external surface area (including any leather accessories or reinforcements such as those mentioned in note 4(a) to this chapter) is leather
4	6404.11.2030	For men
4	6404.11.2060	For women
4	6404.11.2071	Other
3		Other
4		Valued not over $3/pair
5		Having soles (or mid-soles, if any) of rubber or plastics which are affixed to the upper exclusively with an adhesive (any mid-soles also being affixed exclusively to one another and to the sole with an adhesive); the foregoing except footwear having a foxing or a foxing-like band applied or molded at the sole and overlapping the upper and except footwear with soles which overlap the upper other than at the toe or heel
6	6404.11.41	With uppers of vegetable fibers and having outer soles with textile materials having the greatest surface area in contact with the ground, but not taken into account under the terms of additional U.S. note 5 to this chapter
7	6404.11.4130	For men
7	6404.11.4160	For women
7	6404.11.4190	Other
6	6404.11.4900	Other
5		Other
6	6404.11.51	With uppers of vegetable fibers and having outer soles with textile materials having the greatest surface area in contact with the ground, but not taken into account under the terms of additional U.S. note 5 to this chapter
7	6404.11.5130	For men
7	6404.11.5160	For women
7	6404.11.5190	Other
6	6404.11.5900	Other
4		Valued over $3 but not over $6.50/pair
5		Having soles (or mid-soles, if any) of rubber or plastics which are affixed to the upper exclusively with an adhesive (any mid-soles also being affixed exclusively to one another and to the sole with an adhesive); the foregoing except footwear having a foxing or a foxing-like band applied or molded at the sole and overlapping the upper and except footwear with soles which overlap the upper other than at the toe or heel
6	6404.11.61	With uppers of vegetable fibers and having outer soles with textile materials having the greatest surface area in contact with the ground, but not taken into account under the terms of additional U.S. note 5 to this chapter
7	6404.11.6130	For men
7	6404.11.6160	For women
7	6404.11.6190	Other
6	6404.11.69	Other
7	6404.11.6930	For men
7	6404.11.6960	For women
7	6404.11.6990	Other
5		Other
6	6404.11.71	With uppers of vegetable fibers and having outer soles with textile materials having the greatest surface area in contact with the ground, but not taken into account under the terms of additional U.S. note 5 to this chapter
7	6404.11.7130	For men
7	6404.11.7160	For women
7	6404.11.7190	Other
6	6404.11.75	With uppers of textile materials other than vegetable fibers and having outer soles with textile materials having the greatest surface area in contact with the ground, but not taken into account under the terms of additional U.S. note 5 to this chapter
7	6404.11.7530	For men
7	6404.11.7560	For women
7	6404.11.7590	Other
6	6404.11.79	Other
7	6404.11.7930	For men
7	6404.11.7960	For women
7	6404.11.7990	Other
4		Valued over $6.50 but not over $12/pair
5	6404.11.81	With uppers of vegetable fibers and having outer soles with textile materials having the greatest surface area in contact with the ground, but not taken into account under the terms of additional U.S. note 5 to this chapter
6	6404.11.8130	For men
6	6404.11.8160	For women
6	6404.11.8190	Other
5	6404.11.85	With uppers of textile material other than vegetable fibers and having outer soles with textile materials having the greatest surface area in contact with the ground, but not taken into account under the terms of additional U.S. note 5 to this chapter
6	6404.11.8530	For men
6	6404.11.8560	For women
6	6404.11.8590	Other
5	6404.11.89	Other
6	6404.11.8930	For men
6	6404.11.8960	For women
6	6404.11.8990	Other
4	6404.11.90	Valued over $12/pair
5		For men
6	6404.11.9010	Ski boots, cross country ski footwear and snowboard boots
6	6404.11.9020	Other
5		For women
6	6404.11.9040	Ski boots, cross country ski footwear and snowboard boots
6	6404.11.9050	Other
5		Other
6	6404.11.9070	Ski boots, cross country ski footwear and snowboard boots
6	6404.11.9080	Other
2	6404.19	Other
3	6404.19.15	Footwear having uppers of which over 50 percent of the external surface area (including any leather accessories or reinforcements such as those mentioned in note 4(a) to this chapter) is leather
4	6404.19.1520	For men
4	6404.19.1560	For women
4	6404.19.1581	Other
3	6404.19.20	Footwear designed to be worn over, or in lieu of, other footwear as a protection against water, oil, grease or chemicals or cold or inclement weather
4	6404.19.2030	For men
4	6404.19.2060	For women
4	6404.19.2090	Other
3		Footwear with open toes or open heels; footwear of the slip-on type, that is held to the foot without the use of laces or buckles or other fasteners, the foregoing except footwear of subheading 6404.19.20 and except footwear having a foxing or foxing-like band wholly or almost wholly of rubber or plastics applied or molded at the sole and overlapping the upper
4		Less than 10 percent by weight of rubber or plastics
5	6404.19.25	With uppers of vegetable fibers
6		House slippers
7	6404.19.2515	Covering the ankle
7	6404.19.2520	Other
6		Other
7	6404.19.2530	For men
7	6404.19.2560	For women
7	6404.19.2590	Other
5	6404.19.30	Other
6		House slippers
7	6404.19.3015	Covering the ankle
7	6404.19.3020	Other
6		Other
7	6404.19.3040	For men
7	6404.19.3060	For women
7	6404.19.3080	Other
4		Other
5	6404.19.36	With uppers of vegetable fibers and having outer soles with textile materials having the greatest surface area in contact with the ground, but not taken into account under the terms of additional U.S. note 5 to this chapter
6	6404.19.3630	For men
6	6404.19.3660	For women
6	6404.19.3690	Other
5	6404.19.37	With uppers of textile material other than vegetable fibers and having outer soles with textile materials having the greatest surface area in contact with the ground, but not taken into account under the terms of additional U.S. note 5 to this chapter
6	6404.19.3715	House slippers
6		Other
7	6404.19.3730	For men
7	6404.19.3760	For women
7	6404.19.3790	Other
5	6404.19.39	Other
6	6404.19.3915	House slippers
6		Other
7	6404.19.3940	For men
7	6404.19.3960	For women
7	6404.19.3980	Other
3		Other
4		Valued not over $3/pair
5		Having soles (or mid-soles, if any) of rubber or plastics which are affixed to the upper exclusively with an adhesive (any mid-soles also being affixed exclusively to one another and to the sole with an adhesive); the foregoing except footwear having a foxing or a foxing-like band applied or molded at the sole and overlapping the upper and except footwear with soles which overlap the upper other than at the toe or heel
6	6404.19.42	With uppers of vegetable fibers and having outer soles with textile materials having the greatest surface area in contact with the ground, but not taken into account under the terms of additional U.S.note 5 to this chapter
7	6404.19.4230	For men
7	6404.19.4260	For women
7	6404.19.4290	Other
6	6404.19.47	With uppers of textile material other than vegetable fibers and having outer soles with textile materials having the greatest surface area in contact with the ground, but not taken into account under the terms of additional U.S. note 5 to this chapter
7	6404.19.4715	House slippers
7		Other
8	6404.19.4730	For men
8	6404.19.4760	For women
8	6404.19.4790	Other
6	6404.19.49	Other
7	6404.19.4930	For men
7	6404.19.4960	For women
7	6404.19.4990	Other
5		Other
6	6404.19.52	With uppers of vegetable fibers and having outer soles with textile textile materials having the greatest surface area in contact with the ground, but not taken into account under the terms of additional U.S. note 5 to this chapter
7	6404.19.5230	For men
7	6404.19.5260	For women
7	6404.19.5290	Other
6	6404.19.57	With uppers of textile material other than vegetable fibers and having outer soles with textile materials having the greatest surface area in contact with the ground, but not taken into account under the terms of additional U.S. note 5 to this chapter
7	6404.19.5715	House slippers
7		Other
8	6404.19.5730	For men
8	6404.19.5760	For women
8	6404.19.5790	Other
6	6404.19.59	Other
7	6404.19.5915	House slippers
7		Other
8	6404.19.5930	For men
8	6404.19.5960	For women
8	6404.19.5990	Other
4		Valued over $3 but not over $6.50/pair
5		Having soles (or mid-soles, if any) of rubber or plastics which are affixed to the upper exclusively with an adhesive (any mid-soles also being affixed exclusively to one another and to the sole with an adhesive); the foregoing except footwear having a foxing or a foxing-like band applied or molded at the sole and overlapping the upper and except footwear with soles which overlap the upper other than at the toe or heel
6	6404.19.61	With uppers of textile material other than vegetable fibers and having outer soles with textile materials having the greatest surface area in contact with the ground, but not taken into account under the terms of additional U.S. note 5 to this chapter
7	6404.19.6115	House slippers
7		Other
8	6404.19.6130	For men
8	6404.19.6160	For women
8	6404.19.6190	Other
6	6404.19.69	Other
7	6404.19.6930	For men
7	6404.19.6960	For women
7	6404.19.6990	Other
5		Other
6	6404.19.72	With uppers of vegetable fibers and having outer soles with textile materials having the greatest surface area in contact with the ground, but not taken into account under the terms of additional U.S. note 5 to this chapter
7	6404.19.7230	For men
7	6404.19.7260	For women
7	6404.19.7290	Other
6	6404.19.77	With uppers of textile material other than vegetable fibers and having outer soles with textile materials having the greatest surface area in contact with the ground, but not taken into account under the terms of additional U.S. note 5 to this chapter
7	6404.19.7715	House slippers
7		Other
8	6404.19.7730	For men
8	6404.19.7760	For women
8	6404.19.7790	Other
6	6404.19.79	Other
7	6404.19.7915	House slippers
7		Other
8	6404.19.7930	For men
8	6404.19.7960	For women
8	6404.19.7990	Other
4		Valued over $6.50 but not over $12/pair
5	6404.19.82	Wither uppers of vegetable fibers and having outer soles with textile materials having the greatest surface area in contact with the ground, but not taken into account under the terms of additional U.S. note 5 to this chapter
6	6404.19.8230	For men
6	6404.19.8260	For women
6	6404.19.8290	Other
5	6404.19.87	With uppers of textile material other than vegetable fibers and having outer soles with textile materials having the greatest surface area in contact with the ground, but not taken into account under the terms of additional U.S. note 5 to this chapter
6	6404.19.8715	House slippers
6		Other
7	6404.19.8730	For men
7	6404.19.8760	For women
7	6404.19.8790	Other
5	6404.19.89	Other
6	6404.19.8930	For men
6	6404.19.8960	For women
6	6404.19.8990	Other
4	6404.19.90	Valued over $12/pair
5	6404.19.9030	For men
5	6404.19.9060	For women
5	6404.19.9090	Other
1	6404.20	Footwear with outer soles of leather or composition leather
2		Not over 50 percent by weight of rubber or plastics and not over 50 percent by weight of textile materials and rubber or plastics with at least 10 percent by weight being rubber or plastics
3	6404.20.20	Valued not over $2.50/pair
4	6404.20.2030	For men
4	6404.20.2060	For women
4	6404.20.2090	Other
3	6404.20.40	Valued over $2.50/pair
4	6404.20.4030	For men
4	6404.20.4060	For women
4	6404.20.4090	Other
2	6404.20.60	Other
3	6404.20.6040	For men
3	6404.20.6060	For women
3	6404.20.6080	Other
0	6405	Other footwear
1	6405.10.00	With uppers of leather or composition leather
2	6405.10.0030	For men
2	6405.10.0060	For women
2	6405.10.0090	Other
1	6405.20	With uppers of textile materials
2	6405.20.30	With uppers of vegetable fibers
3	6405.20.3030	For men
3	6405.20.3060	For women
3	6405.20.3070	For infants, as described in statistical note 2 to this chapter
3	6405.20.3080	Other
2	6405.20.60	With soles and uppers of wool felt
3	6405.20.6030	For men (459)
3	6405.20.6060	For women (459)
3	6405.20.6090	Other (459)
2	6405.20.90	Other
3	6405.20.9015	House slippers
3		Other
4	6405.20.9030	For men
4	6405.20.9060	For women
4	6405.20.9070	For infants, as described in statistical note 2 to this chapter
4	6405.20.9080	Other
1	6405.90	Other
2	6405.90.2000	Disposable footwear, designed for one-time use
2	6405.90.90	Other
3	6405.90.9030	For infants, as described in statistical note 2 to this chapter
3	6405.90.9060	Other
0	6406	Parts of footwear (including uppers whether or not attached to soles other than outer soles); removable insoles, heel cushions and similar articles; gaiters, leggings and similar articles, and parts thereof
1	6406.10	Uppers and parts thereof, other than stiffeners
2		Formed uppers
3		Of leather or composition leather
4	6406.10.0500	For men, youths and boys
4	6406.10.1000	For other persons
3		Of textile materials
4	6406.10.20	Of which over 50 percent of the external surface area (including any leather accessories or reinforcements such as those mentioned in note 4(a) to this chapter) is leather
5	6406.10.2031	For men
5	6406.10.2061	Other
4		Other
5	6406.10.2500	Valued not over $3/pair
5	6406.10.3000	Valued over $3 but not over $6.50/pair
5	6406.10.3500	Valued over $6.50 but not over $12/pair
5	6406.10.4000	Valued over $12/pair
3		Other
4	6406.10.4500	Of which over 90 percent of the external surface area (including any accessories or reinforcements such as those mentioned in note 4(a) to this chapter) is rubber or plastics and not suitable to be finished into footwear (1) having foxing or a foxing-like band applied or molded at the sole and overlapping the upper, or (2) designed to be worn over, or in lieu of, other footwear as a protection against water, oil, grease or chemicals or cold or inclement weather
4	6406.10.5000	Other
2		Other
3	6406.10.6000	Of rubber or plastics
3	6406.10.6500	Of leather
3	6406.10.7000	Of textile materials of which over 50 percent of the external surface area (including any leather accessories or reinforcements such as those mentioned in note 4(a) to this chapter) is leather
3		Other
4		Of cotton
5	6406.10.7200	Uppers of which less than 50 percent of the external surface area (including any leather, rubber or plastics accessories or reinforcements such as those mentioned in note 4(a) to this chapter) is textile materials
5	6406.10.7700	Other (369)
4		Other
5	6406.10.8500	Uppers of which less than 50 percent of the external surface area (including any leather, rubber or plastics accessories or reinforcements such as those mentioned in note 4(a) to this chapter) is textile materials
5	6406.10.90	Other
6		Of textile materials other than cotton
7	6406.10.9020	Of wool or fine animal hair (469)
7	6406.10.9040	Of man-made fibers (669)
7	6406.10.9060	Other (899)
6	6406.10.9090	Other
1	6406.20.0000	Outer soles and heels, of rubber or plastics
1	6406.90	Other
2	6406.90.1000	Of wood
2		Of other materials
3	6406.90.15	Of textile materials
4		Of man-made fibers
5		Leg-warmers
6	6406.90.1505	Containing 23 percent or more by weight of wool or fine animal hair (459)
6	6406.90.1510	Other (659)
5	6406.90.1540	Other (659)
4		Other
5		Leg-warmers
6	6406.90.1550	Of cotton (359)
6	6406.90.1560	Of wool or fine animal hair (459)
6	6406.90.1570	Other (859)
5	6406.90.1580	Other
3	6406.90.30	Of rubber or plastics
4	6406.90.3030	Bottoms
4	6406.90.3060	Other
3	6406.90.6000	Of leather
3	6406.90.9000	Other
C	65	Headgear and parts thereof
0	6501.00	Hat forms, hat bodies and hoods of felt, neither blocked to shape nor with made brims; plateaux and manchons (including slit manchons), of felt
1		Of fur felt
2	6501.00.3000	For men or boys
2	6501.00.6000	Other
1	6501.00.9000	Other (459)
0	6502.00	Hat shapes, plaited or made by assembling strips of any material, neither blocked to shape, nor with made brims, not lined, nor trimmed
1		Of vegetable fibers, of unspun fibrous vegetable materials, of paper yarn or of any combination thereof
2	6502.00.2000	Sewed
2		Not sewed
3	6502.00.4000	Not bleached and not colored
3	6502.00.60	Bleached or colored
4	6502.00.6030	Of paper
4	6502.00.6060	Other
1	6502.00.90	Other
2	6502.00.9030	Of man-made fibers (659)
2	6502.00.9060	Other
0	6504.00	Hats and other headgear, plaited or made by assembling strips of any material, whether or not lined or trimmed
1		Of vegetable fibers, of unspun fibrous vegetable materials, of paper yarn or of any combination thereof
2	6504.00.3000	Sewed
2	6504.00.6000	Not sewed
1	6504.00.90	Other
2		Sewed
3	6504.00.9015	Of man-made fibers (659)
3	6504.00.9045	Other
2		Not sewed
3	6504.00.9060	Of man-made fibers (659)
3	6504.00.9075	Other
0	6505.00	Hats and other headgear, knitted or crocheted, or made up from lace, felt or other textile fabric, in the piece (but not in strips), whether or not lined or trimmed; hair-nets of any material, whether or not lined or trimmed
1	6505.00.0100	Hair-nets
1		Other
2		Felt hats and other felt headgear, made from the hat bodies, hoods or plateaux of heading 6501, whether or not lined or trimmed
3	6505.00.04	Of fur felt
4	6505.00.0410	For men or boys
4	6505.00.0450	Other
3	6505.00.0800	Other
2		Other
3		Of cotton, flax or both
4	6505.00.15	Knitted
5		Of cotton
6	6505.00.1515	For babies (239)
6		Other
7	6505.00.1525	Visors, and other headgear which provides no covering for the crown of the head (359)
7	6505.00.1540	Other (359)
5	6505.00.1560	Other (859)
4		Not knitted
5	6505.00.20	Certified hand-loomed and folklore products; and headwear of cotton
6	6505.00.2030	For babies (239)
6	6505.00.2060	Other (359)
5	6505.00.25	Other
6	6505.00.2545	Visors, and other headgear of cotton which provides no covering for the crown of the head (359)
6	6505.00.2590	Other (859)
3		Of wool
4	6505.00.30	Knitted or crocheted or made up from knitted or crocheted fabric
5	6505.00.3030	For babies (439)
5		Other
6	6505.00.3045	Visors, and other headgear which provides no covering for the crown of the head (459)
6	6505.00.3090	Other (459)
4	6505.00.40	Other
5	6505.00.4030	For babies (439)
5		Other
6	6505.00.4045	Visors, and other headgear which provides no covering for the crown of the head (459)
6	6505.00.4090	Other (459)
3		Of man-made fibers
4		Knitted or crocheted or made up from knitted or crocheted fabric
5	6505.00.50	Wholly or in part of braid
6	6505.00.5030	For babies (239)
6		Other
7	6505.00.5045	Visors, and other headgear which provides no covering for the crown of the head (659)
7	6505.00.5090	Other (659)
5	6505.00.60	Not in part of braid
6	6505.00.6030	For babies (239)
6		Other
7	6505.00.6040	Containing 23 percent or more by weight of wool or fine animal hair (459)
7		Other
8	6505.00.6045	Visors, and other headgear which provides no covering for the crown of the head (659)
8	6505.00.6090	Other (659)
4		Other
5	6505.00.70	Wholly or in part of braid
6	6505.00.7030	For babies (239)
6		Other
7	6505.00.7045	Visors, and other headgear which provides no covering for the crown of the head (659)
7	6505.00.7090	Other (659)
5	6505.00.80	Not in part of braid
6	6505.00.8015	Nonwoven disposable headgear without peaks or visors
6		Other
7	6505.00.8045	For babies (239)
7		Other
8	6505.00.8050	Visors, and other headgear which provides no covering for the crown of the head (659)
8	6505.00.8090	Other (659)
3	6505.00.90	Other
4	6505.00.9030	Containing 70 percent or more by weight of silk or silk waste (759)
4		Other
5	6505.00.9045	Of fine animal hair (459)
5	6505.00.9050	Of paper yarn
5		Other
6	6505.00.9076	Of unspun vegetable fibers
6	6505.00.9089	Other (859)
0	6506	Other headgear, whether or not lined or trimmed
1	6506.10	Safety headgear
2	6506.10.30	Of reinforced or laminated plastics
3	6506.10.3030	Motorcycle helmets
3		Other
4	6506.10.3045	Athletic, recreational and sporting headgear
4	6506.10.3075	Other
2	6506.10.60	Other
3	6506.10.6030	Motorcycle helmets
3		Other
4	6506.10.6045	Athletic, recreational and sporting headgear
4	6506.10.6075	Other
1		Other
2	6506.91.00	Of rubber or plastics
3	6506.91.0030	Bathing caps
3	6506.91.0045	Visors, or other headgear which provides no covering for the crown of the head
3	6506.91.0060	Other
2	6506.99	Of other materials
3	6506.99.3000	Of furskin
3	6506.99.6000	Other
0	6507.00.0000	Headbands, linings, covers, hat foundations, hat frames, peaks (visors) and chin straps, for headgear
C	66	Umbrellas, sun umbrellas, walking sticks, seatsticks, whips, riding-crops and parts thereof
C	67	Prepared feathers and down and articles made of feathers or of down; artificial flowers; articles of human hair
0	6701.00	Skins and other parts of birds with their feathers or down, feathers, parts of feathers, down and articles thereof (other than goods of heading 0505 and worked quills and scapes)
1	6701.00.3000	Articles of feathers or down
1	6701.00.6000	Other
0	6702	Artificial flowers, foliage and fruit and parts thereof; articles made of artificial flowers, foliage or fruit
1	6702.10	Of plastics
2	6702.10.2000	Assembled by binding with flexible materials such as wire, paper, textile materials, or foil, or by gluing or by similar methods
2	6702.10.4000	Other, including parts
1	6702.90	Of other materials
2	6702.90.1000	Of feathers
2		Other
3	6702.90.3500	Of man-made fibers
3	6702.90.6500	Other
0	6703.00	Human hair, dressed, thinned, bleached or otherwise worked; wool or other animal hair or other textile materials, prepared for use in making wigs or the like
1	6703.00.3000	Human hair
1	6703.00.6000	Other
0	6704	Wigs, false beards, eyebrows and eyelashes, switches and the like, of human or animal hair or of textile materials; articles of human hair not elsewhere specified or included
1		Of synthetic textile materials
2	6704.11.0000	Complete wigs
2	6704.19.0000	Other
1	6704.20.0000	Of human hair
1	6704.90.0000	Of other materials
S	13	Articles of Stone, Plaster, Cement, Asbestos, Mica or Similar Materials; Ceramic Products; Glass and Glassware
C	68	Articles of stone, plaster, cement, asbestos, mica or similar materials
C	69	Ceramic products
3		I. GOODS OF SILICEOUS FOSSIL MEALS OR OF SIMILAR SILICEOUS EARTHS, AND REFRACTORY GOODS
0	6901.00.0000	Bricks, blocks, tiles and other ceramic goods of siliceous fossil meals (for example, kieselguhr, tripolite or diatomite) or of similar siliceous earths
0	6902	Refractory bricks, blocks, tiles and similar refractory ceramic constructional goods, other than those of siliceous fossil meals or similar siliceous earths
1	6902.10	Containing by weight, singly or together, more than 50 percent of the elements magnesium, calcium or chromium, expressed as MgO, CaO or Cr2O3
2	6902.10.1000	Magnesite bricks
2	6902.10.5000	Other
1	6902.20	Containing by weight more than 50 percent of alumina (Al2O3), of silica (SiO2) or of a mixture or compound of these products
2	6902.20.10	Bricks
3	6902.20.1010	Alumina
3	6902.20.1020	Other
2	6902.20.50	Other
3	6902.20.5010	Alumina
3	6902.20.5020	Other
1	6902.90	Other
2	6902.90.10	Bricks
3	6902.90.1010	Clay
3	6902.90.1020	Other
2	6902.90.50	Other
3	6902.90.5010	Clay
3	6902.90.5020	Other
0	6903	Other refractory ceramic goods (for example, retorts, crucibles, muffles, nozzles, plugs, supports, cupels, tubes, pipes, sheaths, rods and slide gates), other than those of siliceous fossil meals or of similar siliceous earths
1	6903.10.0000	Containing by weight more than 50 percent of free carbon
1	6903.20.0000	Containing by weight more than 50 percent of alumina (Al2O3) or of a mixture or compound of alumina and of silica (SiO2)
1	6903.90.00	Other
2	6903.90.0010	Of clay
2	6903.90.0050	Other
1		II. OTHER CERAMIC PRODUCTS
0	6904	Ceramic building bricks, flooring blocks, support or filler tiles and the like
1	6904.10.00	Building bricks
2		Solid bricks
3	6904.10.0010	Heat insulating
3	6904.10.0020	Other
2		Hollow bricks
3	6904.10.0030	Heat insulating
3	6904.10.0040	Other
1	6904.90.0000	Other
0	6905	Roofing tiles, chimney pots, cowls, chimney liners, architectural ornaments and other ceramic constructional goods
1	6905.10.0000	Roofing tiles
1	6905.90.00	Other
2	6905.90.0010	Heat insulating
2	6905.90.0050	Other
0	6906.00.0000	Ceramic pipes, conduits, guttering and pipe fittings
0	6907	Ceramic flags and paving, hearth or wall tiles; ceramic mosaic cubes and the like, whether or not on a backing; finishing ceramics
1		Flags and paving, hearth or wall tiles, other than those of subheading 6907.30 and 6907.40
2	6907.21	Of a water absorption coefficient by weight not exceeding 0.5%
3	6907.21.10	Unglazed
4	6907.21.1005	Tiles, whether or not rectangular, the largest surface area of which is capable of being enclosed in a square the side of which is less than 7 cm
4		Other
5	6907.21.1011	Tiles, the largest surface area of which is capable of being enclosed in a square the side of which is 30 cm or less
5	6907.21.1051	Other
3		Glazed
4		The largest surface area of which is capable of being enclosed in a square the side of which is less than 7 cm
5	6907.21.2000	Having not over 3229 tiles per square meter, most of which have faces bounded entirely by straight lines
5		Other
6	6907.21.3000	The largest surface area of which is less than 38.7 cm2
6	6907.21.4000	Other
4	6907.21.90	Other
5	6907.21.9011	Tiles, the largest surface area of which is capable of being enclosed in a square the side of which is 30 cm or less
5	6907.21.9051	Other
2	6907.22	Of water absorption coefficient by weight exceeding 0.5 percent but not exceeding 10 percent
3	6907.22.10	Unglazed
4	6907.22.1005	Tiles, whether or not rectangular, the largest surface area of which is capable of being enclosed in a square the side of which is less than 7 cm
4		Other
5	6907.22.1011	Tiles, the largest surface area of which is capable of being enclosed in a square the side of which is 30 cm or less
5	6907.22.1051	Other
3		Glazed
4		The largest surface area of which is capable of being enclosed in a square the side of which is less than 7 cm
5	6907.22.2000	Having not over 3229 tiles per square meter, most of which have faces bounded entirely by straight lines
5		Other
6	6907.22.3000	The largest surface area of which is less than 38.7 cm2
6	6907.22.4000	Other
4	6907.22.90	Other
5	6907.22.9011	Tiles, the largest surface area of which is capable of being enclosed in a square the side of which is 30 cm or less
5	6907.22.9051	Other
2	6907.23	Of a water absorption coefficient by weight exceeding 10 percent
3	6907.23.10	Unglazed
4	6907.23.1005	Tiles, whether or not rectangular, the largest surface area of which is capable of being enclosed in a square the side of which is less than 7 cm
4		Other
5	6907.23.1011	Tiles, the largest surface area of which is capable of being enclosed in a square the side of which is 30 cm or less
5	6907.23.1051	Other
3		Glazed
4		The largest surface area of which is capable of being enclosed in a square the side of which is less than 7 cm
5	6907.23.2000	Having not over 3229 tiles per square meter, most of which have faces bounded entirely by straight lines
5		Other
6	6907.23.3000	The largest surface area of which is less than 38.7 cm2
6	6907.23.4000	Other
4	6907.23.90	Other
5	6907.23.9011	Tiles, the largest surface area of which is capable of being enclosed in a square the side of which is 30 cm or less
5	6907.23.9051	Other
1	6907.30	Mosaic cubes and the like, other than those of subheading 6907.40
2	6907.30.10	Unglazed
3	6907.30.1005	Cubes and the like, whether or not rectangular, the largest surface area of which is capable of being enclosed in a square the side of which is less than 7 cm
3		Other
4	6907.30.1011	Cubes and the like, the largest surface area of which is capable of being enclosed in a square the side of which is 30cm or less
4	6907.30.1051	Other
2		Glazed
3		The largest surface area of which is capable of being enclosed in a square the side of which is less than 7 cm
4	6907.30.2000	Having not over 3229 cubes per square meter, most of which have straight lines
4		Other
5	6907.30.3000	The largest surface area of which is less than 38.7 cm2
5	6907.30.4000	Other
3	6907.30.90	Other
4	6907.30.9011	Cubes and the like, the largest surface area of which is capable of being enclosed in a square the side of which is 30 cm or less
4	6907.30.9051	Other
1	6907.40	Finishing ceramics
2	6907.40.10	Unglazed
3	6907.40.1005	Finishing ceramics, whether or not rectangular, the largest surface area of which is capable of being enclosed in a square the side of which is less than 7 cm
3		Other
4	6907.40.1011	Finishing ceramics, the largest surface area of which is capable of being enclosed in a square the side of which is 30 cm or less
4	6907.40.1051	Other
2		Glazed
3		The largest surface area of which is capable of being enclosed in a square the side of which is less than 7 cm
4	6907.40.2000	Having not over 3229 finishing ceramics per square meter, most of which have faces bounded entirely by straight lines
4		Other
5	6907.40.3000	The largest surface area of which is less than 38.7 cm2
5	6907.40.4000	Other
3	6907.40.90	Other
4	6907.40.9011	Finishing ceramics, the largest surface area of which is capable of being enclosed in a square the side of which is 30 cm or less
4	6907.40.9051	Other
0	6909	Ceramic wares for laboratory, chemical or other technical uses; ceramic troughs, tubs and similar receptacles of a kind used in agriculture; ceramic pots, jars and similar articles of a kind used for the conveyance or packing of goods
1		Ceramic wares for laboratory, chemical or other technical uses
2	6909.11	Of porcelain or china
3	6909.11.2000	Machinery parts
3	6909.11.4000	Other
2	6909.12.0000	Articles having a hardness equivalent to 9 or more on the Mohs scale
2	6909.19	Other
3	6909.19.1000	Ferrite core memories
3	6909.19.50	Other
4	6909.19.5010	Ceramic bearings
4	6909.19.5095	Other
1	6909.90.0000	Other
0	6910	Ceramic sinks, washbasins, washbasin pedestals, baths, bidets, water closet bowls, flush tanks, urinals and similar sanitary fixtures
1	6910.10.00	Of porcelain or china
2	6910.10.0005	Water closet bowls, flushometer type
2	6910.10.0010	Water closet bowls with tanks, in one piece
2	6910.10.0015	Flush tanks
2	6910.10.0020	Other water closet bowls
2	6910.10.0030	Sinks and lavatories
2	6910.10.0050	Other
1	6910.90.0000	Other
0	6911	Tableware, kitchenware, other household articles and toilet articles, of porcelain or china
1	6911.10	Tableware and kitchenware
2	6911.10.1000	Hotel or restaurant ware and other ware not household ware
2		Other
3		Of bone chinaware
4	6911.10.1500	Valued not over $31.50 per dozen pieces
4	6911.10.2500	Other
3		Other
4		Available in specified sets
5	6911.10.35	In any pattern for which the aggregate value of the articles listed in additional U.S. note 6(b) of this chapter is not over $56
6	6911.10.3510	Plates not over 27.9 cm in maximum dimension; teacups and saucers; mugs; soups, fruits and cereals, the foregoing not over 22.9 cm in maximum dimension
6	6911.10.3550	Other
5		In any pattern for which the aggregate value of the articles listed in additional U.S. note 6(b) of this chapter is over $56
6	6911.10.37	Aggregate value not over $200
7	6911.10.3710	Plates not over 27.9 cm in maximum dimension, teacups and saucers; mugs; soups, fruits and cereals, the foregoing not over 22.9 cm in maximum dimension
7	6911.10.3750	Other
6	6911.10.38	Aggregate value over $200
7	6911.10.3810	Plates not over 27.9 cm in maximum dimension; teacups and saucers; mugs; soups, fruits and cereals, the foregoing not over 22.9 cm in maximum dimension
7	6911.10.3850	Other
4		Other
5	6911.10.4100	Steins with permanently attached pewter lids, candy boxes, decanters, punch bowls, pretzel dishes, tidbit dishes, tiered servers, bonbon dishes, egg cups, spoons and spoon rests, oil and vinegar sets, tumblers and salt and pepper shaker sets
5	6911.10.4500	Mugs and other steins
5	6911.10.5200	Cups valued over $8 but not over $29 per dozen; saucers valued over $5.25 but not over $18.75 per dozen; soups, oatmeals and cereals valued over $9.30 but not over $33 per dozen; plates not over 22.9 cm in maximum diameter and valued over $8.50 but not over $31 per dozen; plates over 22.9 but not over 27.9 cm in maximum diameter and valued over $11.50 but not over $41 per dozen; platters or chop dishes valued over $40 but not over $143 per dozen; sugars valued over $23 but not over $85 per dozen; creamers valued over $20 but not over $75 per dozen; and beverage servers valued over $50 but not over $180 per dozen
5	6911.10.5800	Cups valued over $29 per dozen; saucers valued over $18.75 per dozen; soups, oatmeals and cereals valued over $33 per dozen; plates not over 22.9 cm in maximum diameter and valued over $31 per dozen; plates over 22.9 but not over 27.9 cm in maximum diameter and valued over $41 per dozen; platters or chop dishes valued over $143 per dozen; sugars valued over $85 per dozen; creamers valued over $75 per dozen; and beverage servers valued over $180 per dozen
5	6911.10.6000	Serviette rings
5	6911.10.80	Other
6	6911.10.8010	Suitable for food or drink contact
6	6911.10.8090	Other
1	6911.90.00	Other
2	6911.90.0010	Toilet articles
2	6911.90.0050	Other
0	6912.00	Ceramic tableware, kitchenware, other household articles and toilet articles, other than of porcelain or china
1		Tableware and kitchenware
2	6912.00.1000	Of coarse-grained earthenware, or of coarse- grained stoneware; of fine-grained earthenware, whether or not decorated, having a reddish-colored body and a lustrous glaze which, on teapots, may be any color, but which, on other articles, must be mottled, streaked or solidly colored brown to black with metallic oxide or salt
2		Other
3	6912.00.2000	Hotel or restaurant ware and other ware not household ware
3		Other
4		Available in specified sets
5	6912.00.35	In any pattern for which the aggregate value of the articles listed in additional U.S. note 6(b) of this chapter is not over $38
6	6912.00.3510	Plates not over 27.9 cm in maximum dimension; teacups and saucers; mugs; soups, fruits and cereals, the foregoing not over 22.9 cm in maximum dimension
6	6912.00.3550	Other
5	6912.00.39	In any pattern for which the aggregate value of the articles listed in additional U.S. note 6(b) of this chapter is over $38
6	6912.00.3910	Plates not over 27.9 cm in maximum dimension; teacups and saucers; mugs; soups, fruits and cereals, the foregoing not over 22.9 cm in maximum dimension
6	6912.00.3950	Other
4		Other
5	6912.00.4100	Steins with permanently attached pewter lids; candy boxes, decanters, punch bowls, pretzel dishes, tidbit dishes, tiered servers, bonbon dishes, egg cups, spoons and spoon rests, oil and vinegar sets, tumblers and salt and pepper shaker sets
5	6912.00.4400	Mugs and other steins
5	6912.00.4500	Cups valued over $5.25 per dozen; saucers valued over $3 per dozen; soups, oatmeals and cereals valued over $6 per dozen; plates not over 22.9 cm in maximum diameter and valued over $6 per dozen; plates over 22.9 but not over 27.9 cm in maximum diameter and valued over $8.50 per dozen; platters or chop dishes valued over $35 per dozen; sugars valued over $21 per dozen; creamers valued over $15 per dozen; and beverage servers valued over $42 per dozen
5	6912.00.4600	Serviette rings
5	6912.00.48	Other
6	6912.00.4810	Suitable for food or drink contact
6	6912.00.4890	Other
1	6912.00.5000	Other
0	6913	Statuettes and other ornamental ceramic articles
1	6913.10	Of porcelain or china
2	6913.10.1000	Statues, statuettes and handmade flowers, valued over $2.50 each and produced by professional sculptors or directly from molds made from original models produced by professional sculptors
2		Other
3	6913.10.2000	Of bone chinaware
3	6913.10.5000	Other
1	6913.90	Other
2	6913.90.1000	Statues, statuettes and handmade flowers, valued over $2.50 each and produced by professional sculptors or directly from molds made from original models produced by professional sculptors
2		Other
3	6913.90.2000	Of ceramic tile
3	6913.90.3000	Of earthenware, whether or not decorated, having a reddish-colored body and a lustrous glaze, and mottled, streaked or solidly colored brown to black with metallic oxide or salt
3	6913.90.5000	Other
0	6914	Other ceramic articles
1	6914.10	Of porcelain or china
2	6914.10.4000	Ceramic ferrules of porcelain or china, not exceeding 3 mm in diameter or 25 mm in length, having a fiber channel opening and/or ceramic mating sleeves of alumina or zirconia
2	6914.10.8000	Other
1	6914.90	Other
2	6914.90.4100	Ceramic ferrules of alumina or zirconia, not exceeding 3 mm in diameter or 25 mm in length, having a fiber channel opening and/or ceramic mating sleeves of alumina or zirconia
2	6914.90.8000	Other
C	70	Glass and glassware
S	14	Natural or Cultured Pearls, Precious or Semiprecious Stones, Precious Metals, Metals Clad With Precious Metal, and Articles Thereof; Imitation Jewelry; Coin
C	71	Natural or cultured pearls, precious or semi-precious stones,precious metals, metals clad with precious metal and articles thereof; imitation jewelry; coin
1		I. NATURAL OR CULTURED PEARLS AND PRECIOUS OR SEMIPRECIOUS STONES
0	7101	Pearls, natural or cultured, whether or not worked or graded but not strung, mounted or set; pearls, natural or cultured, temporarily strung for convenience of transport
1	7101.10	Natural pearls
2	7101.10.3000	Graded and temporarily strung for convenience of transport
2	7101.10.6000	Other
1		Cultured pearls
2	7101.21.0000	Unworked
2	7101.22	Worked
3	7101.22.3000	Graded and temporarily strung for convenience of transport
3	7101.22.6000	Other
0	7102	Diamonds, whether or not worked, but not mounted or set
1	7102.10.0000	Unsorted
1		Industrial
2	7102.21	Unworked or simply sawn, cleaved or bruted
3	7102.21.10	Miners' diamonds
4	7102.21.1010	Carbonados
4	7102.21.1020	Other
3		Other
4	7102.21.3000	Simply sawn, cleaved or bruted
4	7102.21.4000	Other
2	7102.29.00	Other
3		Miners' diamonds
4	7102.29.0010	Carbonados
4	7102.29.0020	Other
3	7102.29.0050	Other
1		Nonindustrial
2	7102.31.0000	Unworked or simply sawn, cleaved or bruted
2	7102.39.00	Other
3	7102.39.0010	Weighing not over 0.5 carat each
3	7102.39.0050	Weighing over 0.5 carat each
0	7103	Precious stones (other than diamonds) and semiprecious stones, whether or not worked or graded but not strung, mounted or set; ungraded precious stones (other than diamonds) and semiprecious stones, temporarily strung for convenience of transport
1	7103.10	Unworked or simply sawn or roughly shaped
2	7103.10.2000	Unworked
2	7103.10.4000	Other
1		Otherwise worked
2	7103.91.00	Rubies, sapphires and emeralds
3	7103.91.0010	Rubies
3	7103.91.0020	Sapphires
3	7103.91.0030	Emeralds
2	7103.99	Other
3	7103.99.1000	Cut but not set, and suitable for use in the manufacture of jewelry
3	7103.99.5000	Other
0	7104	Synthetic or reconstructed precious or semiprecious stones, whether or not worked or graded but not strung, mounted or set; ungraded synthetic or reconstructed precious or semiprecious stones, temporarily strung for convenience of transport
1	7104.10.0000	Piezo-electric quartz
1		Other, unworked or simply sawn or roughly shaped
2	7104.21.0000	Diamonds
2	7104.29.0000	Other
1		Other
2	7104.91	Diamonds
3	7104.91.1000	Cut but not set, and suitable for use in the manufacture of jewelry
3	7104.91.5000	Other
2	7104.99	Other
3	7104.99.1000	Cut but not set, and suitable for use in the manufacture of jewelry
3	7104.99.5000	Other
0	7105	Dust and powder of natural or synthetic precious or semi- precious stones
1	7105.10.00	Of diamonds
2		Natural
3	7105.10.0011	80 mesh or finer
3	7105.10.0015	Other
2		Synthetic
3	7105.10.0020	Coated with metal
3		Other
4	7105.10.0030	80 mesh or finer
4	7105.10.0050	Other
1	7105.90.0000	Other
1		II. PRECIOUS METALS AND METALS CLAD WITH PRECIOUS METAL
0	7106	Silver (including silver plated with gold or platinum), unwrought or in semimanufactured forms, or in powder form
1	7106.10.0000	Powder
1		Other
2	7106.91	Unwrought
3	7106.91.10	Bullion and dore
4	7106.91.1010	Bullion
4	7106.91.1020	Dore
3	7106.91.5000	Other
2	7106.92	Semimanufactured
3	7106.92.1000	Rectangular or near rectangular shapes, containing 99.5 percent or more by weight of silver and not otherwise marked or decorated than with weight, purity, or other identifying information
3	7106.92.5000	Other
0	7107.00.0000	Base metals clad with silver, not further worked than semi- manufactured
0	7108	Gold (including gold plated with platinum) unwrought or in semi-manufactured forms, or in powder form
1		Nonmonetary
2	7108.11.0000	Powder
2	7108.12	Other unwrought forms
3	7108.12.10	Bullion and dore
4		Bullion
5	7108.12.1013	Containing by weight not less than 99.95 percent of gold
5	7108.12.1017	Other
4	7108.12.1020	Dore
3	7108.12.50	Other
4	7108.12.5010	Containing by weight not less than 99.95 percent of gold
4	7108.12.5050	Other
2	7108.13	Other semimanufactured forms
3	7108.13.1000	Gold leaf
3		Other
4	7108.13.5500	Rectangular or near rectangular shapes, containing 99.5 percent or more by weight of gold and not otherwise marked or decorated than with weight, purity, or other identifying information
4	7108.13.7000	Other
1	7108.20.0000	Monetary
0	7109.00.0000	Base metals or silver, clad with gold, not further worked than semimanufactured
0	7110	Platinum, unwrought or in semimanufactured forms, or in powder form
1		Platinum
2	7110.11.00	Unwrought or in powder form
3	7110.11.0010	Grain and nuggets of the metal platinum
3	7110.11.0020	Sponge of the metal platinum
3	7110.11.0050	Other
2	7110.19.0000	Other
1		Palladium
2	7110.21.0000	Unwrought or in powder
2	7110.29.0000	Other
1		Rhodium
2	7110.31.0000	Unwrought or in powder form
2	7110.39.0000	Other
1		Iridium, osmium and ruthenium
2	7110.41.00	Unwrought or in powder form
3		Separately
4	7110.41.0010	Iridium
4	7110.41.0020	Osmium
4	7110.41.0030	Ruthenium
3	7110.41.0050	Other
2	7110.49.00	Other
3	7110.49.0010	Iridium separately
3	7110.49.0050	Other
0	7111.00.0000	Base metals, silver or gold, clad with platinum, not further worked than semimanufactured
0	7112	Waste and scrap of precious metal or of metal clad with precious metal; other waste and scrap containing precious metal or precious metal compounds, of a kind used principally for the recovery of precious metal other than goods of heading 8549
1	7112.30.0100	Ash containing precious metal or precious metal compounds
1		Other
2	7112.91.0100	Of gold, including metal clad with gold but excluding sweepings containing other precious metals
2	7112.92.0100	Of platinum, including metal clad with platinum but excluding sweepings containing other precious metals
2	7112.99.0100	Other
1		III. JEWELRY, GOLDSMITHS' AND SILVERSMITHS' WARES AND OTHER ARTICLES
0	7113	Articles of jewelry and parts thereof, of precious metal or of metal clad with precious metal
1		Of precious metal whether or not plated or clad with precious metal
2	7113.11	Of silver, whether or not plated or clad with other precious metal
3	7113.11.1000	Rope, curb, cable, chain and similar articles produced in continuous lengths, all the foregoing, whether or not cut to specific lengths and whether or not set with imitation pearls or imitation gemstones, suitable for use in the manufacture of articles provided for in this heading
3		Other
4	7113.11.2000	Valued not over $18 per dozen pieces or parts
4	7113.11.5000	Other
2	7113.19	Of other precious metal, whether or not plated or clad with precious metal
3	7113.19.1000	Rope, curb, cable, chain and similar articles produced in continuous lengths, all the foregoing, whether or not cut to specific lengths and whether or not set with imitation pearls or imitation gemstones, suitable for use in the manufacture of articles provided for in this heading
3		Other
4		Necklaces and neck chains, of gold
5	7113.19.2100	Rope
5	7113.19.2500	Mixed link
5	7113.19.2900	Other
4	7113.19.3000	Clasps and parts thereof
4	7113.19.50	Other
5		Of ISO standard platinum
6	7113.19.5021	Necklaces and neck chains
6	7113.19.5025	Rings
6	7113.19.5030	Earrings
6	7113.19.5045	Other
5		Other
6	7113.19.5091	Articles of jewelry, of gold, other than rope, curb, cable, chain, necklaces, neck chains or clasps
6	7113.19.5095	Other
1	7113.20	Of base metal clad with precious metal
2	7113.20.1000	Rope, curb, cable, chain and similar articles produced in continuous lengths, all the foregoing, whether or not cut to specific lengths and whether or not set with imitation pearls or imitation gemstones, suitable for use in the manufacture of articles provided for in this heading
2		Other
3		Necklaces and neck chains, clad with gold
4	7113.20.2100	Rope
4	7113.20.2500	Mixed link
4	7113.20.2900	Other
3	7113.20.3000	Clasps and parts thereof
3	7113.20.5000	Other
0	7114	Articles of goldsmiths' or silversmiths' wares and parts thereof, of precious metal or of metal clad with precious metal
1		Of precious metal whether or not plated or clad with precious metal
2	7114.11	Of silver, whether or not plated or clad with other precious metal
3	7114.11.1000	Knives with silver handles
3	7114.11.2000	Forks with silver handles
3		Spoons and ladles
4	7114.11.3000	With sterling silver handles
4	7114.11.4000	Other
3	7114.11.4500	Sets of the foregoing which include two or more knives, forks, spoons or ladles
3		Articles not elsewhere specified or included of a type used for household, table or kitchen use; toilet and sanitary wares; all the foregoing and parts thereof, of silver
4	7114.11.5000	Sterling silver tableware
4	7114.11.6000	Other
3	7114.11.7000	Other
2	7114.19.0000	Of other precious metal whether or not plated or clad with precious metal
1	7114.20.00	Of base metal clad with precious metal
2	7114.20.0040	Articles not elsewhere specified or included, of a type used for household, table or kitchen use; toilet or sanitary ware
2	7114.20.0060	Other
0	7115	Other articles of precious metal or of metal clad with precious metal
1	7115.10.0000	Catalysts in the form of wire cloth or grill, of platinum
1	7115.90	Other
2	7115.90.05	Articles of precious metal, in rectangular or near rectangular shapes, containing 99.5 percent or more by weight of a precious metal and not otherwise marked or decorated than with weight, purity, or other identifying information
3	7115.90.0530	Of gold
3	7115.90.0560	Of silver
3	7115.90.0590	Other
2		Other
3	7115.90.3000	Of gold, including metal clad with gold
3	7115.90.4000	Of silver, including metal clad with silver
3	7115.90.6000	Other
0	7116	Articles of natural or cultured pearls, precious or semiprecious stones (natural, synthetic or reconstructed)
1	7116.10	Of natural or cultured pearls
2	7116.10.1000	Natural
2	7116.10.2500	Cultured
1	7116.20	Of precious or semiprecious stones (natural, synthetic or reconstructed)
2		Articles of jewelry
3	7116.20.0500	Valued not over $40 per piece
3	7116.20.1500	Other
2		Other
3		Of semiprecious stones (except rock crystal)
4	7116.20.3000	Graded semiprecious stones strung temporarily for convenience of transport
4	7116.20.3500	Figurines of semiprecious stone
4	7116.20.4000	Other
3	7116.20.5000	Other
0	7117	Imitation jewelry
1		Of base metal, whether or not plated with precious metal
2	7117.11.0000	Cuff links and studs
2	7117.19	Other
3		Rope, curb, cable, chain and similar articles produced in continuous lengths, all the foregoing, whether or not cut to specific lengths and whether or not set with imitation pearls or imitation gemstones, suitable for use in the manufacture of articles provided for in this heading
4		Valued not over 33 cents per meter
5	7117.19.0500	Toy jewelry valued not over 8 cents per piece
5	7117.19.1500	Other
4	7117.19.2000	Valued over 33 cents per meter
3	7117.19.3000	Religious articles of a purely devotional charac- ter designed to be worn on apparel or carried on or about or attached to the person
3		Other
4	7117.19.6000	Toy jewelry valued not over 8 cents per piece
4	7117.19.9000	Other
1	7117.90	Other
2	7117.90.1000	Necklaces, valued not over 30 cents per dozen, composed wholly of plastic shapes mounted on fiber string
2		Religious articles of a purely devotional character designed to be worn on apparel or carried on or about or attached to the person
3	7117.90.2000	Rosaries and chaplets
3	7117.90.3000	Other
2		Other
3		Valued not over 20 cents per dozen pieces or parts
4	7117.90.4500	Toy jewelry (except parts)
4	7117.90.5500	Other
3		Valued over 20 cents per dozen pieces or parts
4	7117.90.6000	Toy jewelry (except parts) valued not over 8 cents per piece
4		Other
5	7117.90.7500	Of plastics
5	7117.90.9000	Other
0	7118	Coin
1	7118.10.0000	Coin (other than gold coin), not being legal tender
1	7118.90.00	Other
2		Gold
3	7118.90.0011	Canadian maple leaf
3	7118.90.0019	Other
2	7118.90.0020	Platinum
2	7118.90.0055	Other
S	15	Base Metals and Articles of Base Metal
C	72	Iron and steel
C	73	Articles of iron or steel
C	74	Copper and articles thereof
C	75	Nickel and articles thereof
C	76	Aluminum and articles thereof
C	77	(Reserved for possible future use)
C	78	Lead and articles thereof
C	79	Zinc and articles thereof
C	80	Tin and articles thereof
C	81	Other base metals; cermets; articles thereof
C	82	Tools, implements, cutlery, spoons and forks, of base metal; parts thereof of base metal
0	8201	Handtools of the following kinds and base metal parts thereof: spades, shovels, mattocks, picks, hoes, forks and rakes; axes, bill hooks and similar hewing tools; secateurs and pruners of any kind; scythes, sickles, hay knives, hedge shears, timber wedges and other tools of a kind used in agriculture, horticulture or forestry
1	8201.10.0000	Spades and shovels, and parts thereof
1	8201.30.00	Mattocks, picks, hoes and rakes, and parts thereof
2	8201.30.0010	Mattocks and picks, and parts thereof
2	8201.30.0080	Other
1	8201.40	Axes, bill hooks and similar hewing tools, and parts thereof
2	8201.40.3000	Machetes, and parts thereof
2	8201.40.60	Other
3	8201.40.6010	Axes and adzes, and parts thereof
3	8201.40.6080	Other
1	8201.50.0000	Secateurs and similar one-handed pruners and shears (including poultry shears), and parts thereof
1	8201.60.0000	Hedge shears, two-handed pruning shears and similar two-handed shears, and parts thereof
1	8201.90	Other handtools of a kind used in agriculture, horticulture or forestry, and parts thereof
2	8201.90.3000	Grass shears, and parts thereof
2	8201.90.4000	Forks, and parts thereof
2	8201.90.6000	Other
0	8202	Handsaws, and metal parts thereof; blades for saws of all kinds (including slitting, slotting or toothless saw blades), and base metal parts thereof
1	8202.10.0000	Handsaws, and parts (except blades) thereof
1	8202.20.00	Bandsaw blades, and parts thereof
2	8202.20.0030	Metal cutting blades
2	8202.20.0060	Other
1		Circular saw blades (including slitting or slotting saw blades), and parts thereof
2	8202.31.0000	With working part of steel
2	8202.39.00	Other, including parts
3	8202.39.0010	With diamond working parts
3	8202.39.0040	Diamond sawblade cores
3	8202.39.0070	Other
1	8202.40	Chain saw blades, and parts thereof
2	8202.40.3000	With cutting parts containing by weight over 0.2 percent of chromium, molybdenum, or tungsten or over 0.1 percent of vanadium
2	8202.40.60	Other
3	8202.40.6030	In continuous lengths
3	8202.40.6060	Other
1		Other saw blades, and parts thereof
2	8202.91	Straight saw blades, for working metal
3	8202.91.3000	Hacksaw blades
3	8202.91.6000	Other
2	8202.99.0000	Other (including parts)
0	8203	Files, rasps, pliers (including cutting pliers), pincers, tweezers, metal cutting shears, pipe cutters, bolt cutters, perforating punches and similar handtools, and base metal parts thereof
1	8203.10	Files, rasps and similar tools
2	8203.10.3000	Not over 11 cm in length
2	8203.10.6000	Over 11 cm but not over 17 cm in length
2	8203.10.9000	Over 17 cm in length
1	8203.20	Pliers (including cutting pliers), pincers, tweezers and similar tools, and parts thereof
2	8203.20.2000	Tweezers
2		Other
3	8203.20.4000	Slip joint pliers
3	8203.20.60	Other (except parts)
4	8203.20.6030	Pliers
4	8203.20.6060	Other
3	8203.20.8000	Parts
1	8203.30.0000	Metal cutting shears and similar tools, and parts thereof
1	8203.40	Pipe cutters, bolt cutters, perforating punches and similar tools, and parts thereof
2	8203.40.3000	With cutting part containing by weight over 0.2 percent of chromium, molybdenum, or tungsten or over 0.1 percent of vanadium
2	8203.40.6000	Other (including parts)
0	8204	Hand-operated spanners and wrenches (including torque meter wrenches but not including tap wrenches); socket wrenches, with or without handles, drives or extensions; base metal parts thereof
1		Hand-operated spanners and wrenches, and parts thereof
2	8204.11.00	Nonadjustable, and parts thereof
3	8204.11.0030	Open-end, box and combination open-end and box wrenches
3	8204.11.0060	Other (including parts)
2	8204.12.0000	Adjustable, and parts thereof
1	8204.20.0000	Socket wrenches, with or without handles, drives and extensions, and parts thereof
0	8205	Handtools (including glass cutters) not elsewhere specified or included; blow torches and similar self-contained torches; vises, clamps and the like, other than accessories for and parts of machine tools or water-jet cutting machines; anvils; portable forges; hand- or pedal-operated grinding wheels with frameworks; base metal parts thereof
1	8205.10.0000	Drilling, threading or tapping tools, and parts thereof
1	8205.20	Hammers and sledge hammers, and parts thereof
2	8205.20.3000	With heads not over 1.5 kg each
2	8205.20.6000	With heads over 1.5 kg each
1	8205.30	Planes, chisels, gouges and similar cutting tools for working wood, and parts thereof
2	8205.30.3000	With cutting part containing by weight over 0.2 percent of chromium, molybdenum, or tungsten or over 0.1 percent of vanadium
2	8205.30.6000	Other (including parts)
1	8205.40.0000	Screwdrivers, and parts thereof
1		Other handtools (including glass cutters) and parts thereof
2	8205.51	Household tools, and parts thereof
3		Of iron or steel
4	8205.51.1500	Carving and butcher steels, with or without handles
4	8205.51.30	Other (including parts)
5	8205.51.3030	Kitchen and table implements
5	8205.51.3060	Other (including parts)
3	8205.51.4500	Of copper
3	8205.51.6000	Of aluminum
3	8205.51.7500	Other
2	8205.59	Other
3	8205.59.1000	Pipe tools, and parts thereof
3	8205.59.2000	Powder-actuated handtools, and parts thereof
3	8205.59.30	Crowbars, track tools and wedges, and parts thereof
4	8205.59.3010	Crowbars
4	8205.59.3080	Other
3		Other
4		Of iron or steel
5	8205.59.4500	Caulking guns
5	8205.59.55	Other
6		Edged handtools
7	8205.59.5505	Single edge razor blades other than for shaving
7	8205.59.5510	Other
6	8205.59.5560	Other (including parts)
4	8205.59.6000	Of copper
4	8205.59.7000	Of aluminum
4	8205.59.8000	Other
1	8205.60.0000	Blow torches and similar self-contained torches, and parts thereof
1	8205.70.00	Vises, clamps and the like, and parts thereof
2		Vises
3	8205.70.0030	Pipe
3	8205.70.0060	Other
2	8205.70.0090	Other (including parts)
1	8205.90	Other, including sets of articles of two or more subheadings of this heading
2	8205.90.1000	Anvils; portable forges; hand- or pedal-operated grinding wheels with frameworks; base metal parts thereof
2	8205.90.6000	Sets of articles of two or more of the foregoing subheadings
0	8206.00.0000	Tools of two or more of headings 8202 to 8205, put up in sets for retail sale
0	8207	Interchangeable tools for handtools, whether or not power operated, or for machine-tools (for example, for pressing, stamping, punching, tapping, threading, drilling, boring, broaching, milling, turning or screwdriving), including dies for drawing or extruding metal, and rock drilling or earth boring tools; base metal parts thereof
1		Rock drilling or earth boring tools, and parts thereof
2	8207.13.0000	With working part of cermets
2	8207.19	Other, including parts
3	8207.19.30	With cutting part containing by weight over 0.2 percent of chromium, molybdenum, or tungsten or over 0.1 percent of vanadium
4	8207.19.3030	Percussion rock drill bits
4		Other
5	8207.19.3060	Rotary rock drill bits, core bits and reamers
5	8207.19.3090	Other
3	8207.19.60	Other
4	8207.19.6030	Percussion rock drill bits
4		Other
5		Rotary rock drill bits, core bits and reamers
6	8207.19.6065	With working part of diamonds
6	8207.19.6070	Other
5	8207.19.6090	Other
1	8207.20.00	Dies for drawing or extruding metal, and parts thereof
2	8207.20.0030	Diamond wire drawing dies
2	8207.20.0040	Other dies
2	8207.20.0070	Parts
1	8207.30	Tools for pressing, stamping or punching, and parts thereof
2	8207.30.30	Suitable for cutting metal, and parts thereof
3	8207.30.3020	Tools
3	8207.30.3050	Parts
2	8207.30.60	Not suitable for cutting metal, and parts thereof
3	8207.30.6032	Stamping dies not suitable for cutting metal
3	8207.30.6062	Metal forming dies, including thread-rolling dies
3	8207.30.6092	Other tools
3	8207.30.6095	Parts
1	8207.40	Tools for tapping or threading, and parts thereof
2	8207.40.3000	With cutting part containing by weight over 0.2 percent of chromium, molybdenum, or tungsten or over 0.1 percent of vanadium
2	8207.40.6000	Other
1	8207.50	Tools for drilling, other than for rock drilling, and parts thereof
2	8207.50.20	With cutting part containing by weight over 0.2 percent of chromium, molybdenum, or tungsten or over 0.1 percent of vanadium
3	8207.50.2030	Masonry drills
3		Twist drills
4	8207.50.2045	Brad point
4	8207.50.2055	Other
3		Other
4	8207.50.2070	For woodworking
4	8207.50.2080	Other
2		Other
3	8207.50.40	Suitable for cutting metal, and parts thereof
4	8207.50.4030	Twist drills
4	8207.50.4060	Other
3		Not suitable for cutting metal, and parts thereof
4	8207.50.6000	For handtools, and parts thereof
4	8207.50.8000	Other
1	8207.60.00	Tools for boring or broaching, and parts thereof
2	8207.60.0030	Broaches
2	8207.60.0035	Reamers, except gun reamers
2	8207.60.0061	Other (including parts thereof)
1	8207.70	Tools for milling, and parts thereof
2	8207.70.30	With cutting part containing by weight over 0.2 percent of chromium, molybdenum, or tungsten or over 0.1 percent of vanadium
3	8207.70.3030	End milling cutters
3	8207.70.3040	Router bits for woodworking
3	8207.70.3060	Other
2	8207.70.60	Other
3	8207.70.6030	End milling cutters
3	8207.70.6040	Router bits not suitable for cutting metal
3	8207.70.6060	Other (including parts)
1	8207.80	Tools for turning
2	8207.80.3000	With cutting part containing by weight over 0.2 percent of chromium, molybdenum, or tungsten or over 0.1 percent of vanadium
2	8207.80.6000	Other
1	8207.90	Other interchangeable tools, and parts thereof
2	8207.90.1500	Files and rasps, including rotary files and rasps, and parts thereof
2		Other
3	8207.90.30	Cutting tools with cutting part containing by weight over 0.2 percent of chromium, molybdenum, or tungsten or over 0.1 percent of vanadium
4	8207.90.3030	Hobs and other gear cutting tools
4		For woodworking
5	8207.90.3075	Cutterheads with interchangeable tools
5	8207.90.3080	Other
4	8207.90.3085	Other
3		Other
4	8207.90.4500	Suitable for cutting metal, and parts thereof
4		Not suitable for cutting metal, and parts thereof
5	8207.90.6000	For handtools, and parts thereof
5	8207.90.75	Other
6	8207.90.7545	Cutterheads with interchangeable tools
6	8207.90.7585	Other
0	8208	Knives and cutting blades, for machines or for mechanical appliances, and base metal parts thereof
1	8208.10.00	For metal working, and parts thereof
2	8208.10.0030	Over 30.5 cm in length, for metal shearing machines or over 15.2 cm in diameter for metal shearing/slitting machines
2	8208.10.0060	Other (including parts)
1	8208.20.00	For wood working, and parts thereof
2	8208.20.0030	Over 73.7 cm in length, for veneer-cutting machines
2	8208.20.0060	Over 15.2 cm in length, for wood-chipper machines
2	8208.20.0090	Other (including parts)
1	8208.30.00	For kitchen appliances or for machines used by the food industry, and parts thereof
2	8208.30.0030	For meat-slicing, meat-cutting or meat-chopping machines
2	8208.30.0060	Other (including parts)
1	8208.40	For agricultural, horticultural or forestry machines, and parts thereof
2	8208.40.3000	Lawnmower blades
2	8208.40.6000	Other (including parts)
1	8208.90	Other
2	8208.90.3000	For shoe machinery
2	8208.90.6000	Other (including parts)
0	8209.00.00	Plates, sticks, tips and the like for tools, unmounted, of cermets
1	8209.00.0030	Of sintered metal carbides
1	8209.00.0060	Of other cermets
0	8210.00.0000	Hand-operated mechanical appliances, weighing 10 kg or less, used in the preparation, conditioning or serving of food or drink, and base metal parts thereof
0	8211	Knives with cutting blades, serrated or not (including pruning knives), other than knives of heading 8208, and blades and other base metal parts thereof
1	8211.10.0000	Sets of assorted articles
1		Other
2	8211.91	Table knives having fixed blades
3	8211.91.1000	Knives with silver-plated handles
3		Knives with stainless steel handles
4		With handles containing nickel or containing over 10 percent by weight of manganese
5	8211.91.2000	Valued under 25¢ each, not over 25.9 cm in overall length
5	8211.91.2500	Other
4		Other
5	8211.91.3000	Valued under 25¢ each, not over 25.9 cm in overall length
5	8211.91.4000	Other
3	8211.91.50	Knives with rubber or plastic handles
4	8211.91.5030	Steak knives
4	8211.91.5060	Other
3	8211.91.80	Other
4	8211.91.8030	Steak knives
4	8211.91.8060	Other
2	8211.92	Other knives having fixed blades
3		With rubber or plastic handles
4	8211.92.2000	Kitchen and butcher knives
4	8211.92.40	Other
5	8211.92.4050	Sheath-type knives
5	8211.92.4060	Other
3		Other
4	8211.92.6000	Hunting knives with wood handles
4	8211.92.90	Other
5	8211.92.9030	Kitchen and butcher knives
5	8211.92.9045	Sheath-type knives
5	8211.92.9060	Other
2	8211.93.00	Knives having other than fixed blades
3	8211.93.0031	Folding two-handled multi-use tools in which one or more tools are housed in each handle and one or more of the tools is a folding knife blade
3	8211.93.0035	Pen knives, pocket knives and other knives which have folding blades
3	8211.93.0060	Other (including parts)
2	8211.94	Blades
3	8211.94.1000	For knives having fixed blades
3	8211.94.5000	Other
2	8211.95	Handles of base metal
3	8211.95.1000	For table knives having fixed blades
3	8211.95.5000	For other knives having fixed blades
3	8211.95.9000	Other
0	8212	Razors and razor blades (including razor blade blanks in strips), and base metal parts thereof
1	8212.10.0000	Razors
1	8212.20.00	Safety razor blades, including razor blade blanks in strips
2	8212.20.0005	Single edge razor blades for shaving
2	8212.20.0010	Other
1	8212.90.0000	Other parts
0	8213.00	Scissors, tailors' shears and similar shears, and blades and other base metal parts thereof
1	8213.00.3000	Valued not over $1.75/dozen
1		Valued over $1.75/dozen
2	8213.00.6000	Pinking shears, valued over $30/dozen
2	8213.00.9000	Other (including parts)
0	8214	Other articles of cutlery (for example, hair clippers, butchers' or kitchen cleavers, chopping or mincing knives, paper knives); manicure or pedicure sets and instruments (including nail files); base metal parts thereof
1	8214.10.0000	Paper knives, letter openers, erasing knives, pencil sharpeners (nonmechanical) and blades and other parts thereof
1	8214.20	Manicure or pedicure sets and instruments (including nail files), and parts thereof
2	8214.20.3000	Cuticle or cornknives, cuticle pushers, nail files, nailcleaners, nail nippers and clippers, all the foregoing used for manicure or pedicure purposes, and parts thereof
2		Manicure and pedicure sets, and combinations thereof
3	8214.20.6000	In leather containers
3	8214.20.9000	Other
1	8214.90	Other
2		Cleavers and the like not elsewhere specified or included
3	8214.90.3000	Cleavers with their handles
3	8214.90.6000	Other
2	8214.90.9000	Other (including parts)
0	8215	Spoons, forks, ladles, skimmers, cake-servers, fish-knives, butter-knives, sugar tongs and similar kitchen or tableware; and base metal parts thereof
1	8215.10.0000	Sets of assorted articles containing at least one article plated with precious metal
1	8215.20.0000	Other sets of assorted articles
1		Other
2	8215.91	Plated with precious metal
3	8215.91.3000	Forks
3	8215.91.6000	Spoons and ladles
3	8215.91.9000	Other (including parts)
2	8215.99	Other
3		Forks
4		With stainless steel handles
5		With handles containing nickel or containing over 10 percent by weight of manganese
6	8215.99.0100	Valued under 25¢ each, not over 25.9 cm in overall length
6	8215.99.0500	Other
5		Other
6	8215.99.1000	Valued under 25¢ each
6	8215.99.1500	Other
4	8215.99.2000	With rubber or plastic handles
4		Other
5	8215.99.2200	Without their handles
5		Other
6	8215.99.2400	Table forks (including table serving forks) and barbecue forks with wooden handles
6	8215.99.2600	Other
3		Spoons and ladles
4		With stainless steel handles
5	8215.99.3000	Spoons valued under 25¢ each
5	8215.99.3500	Other
4	8215.99.40	With base metal (except stainless steel) or nonmetal handles
5	8215.99.4030	Tablespoons and table ladles
5	8215.99.4060	Other
4	8215.99.4500	Other
3	8215.99.5000	Other (including parts)
C	83	Miscellaneous articles of base metal
0	8301	Padlocks and locks (key, combination or electrically operated), of base metal; clasps and frames with clasps, incorporating locks, of base metal; keys and parts of any of the foregoing articles, of base metal
1	8301.10	Padlocks
2		Not of cylinder or pin tumbler construction
3	8301.10.2000	Not over 3.8 cm in width
3	8301.10.4000	Over 3.8 cm but not over 6.4 cm in width
3	8301.10.5000	Over 6.4 cm in width
2		Of cylinder or pin tumbler construction
3	8301.10.60	Not over 3.8 cm in width
4	8301.10.6020	Lock bodies containing hardened steel components with attached (or insertable) flexible cable composed of wire strands and hardened steel beads
4	8301.10.6080	Other
3	8301.10.8000	Over 3.8 cm but not over 6.4 cm in width
3	8301.10.9000	Over 6.4 cm in width
1	8301.20.00	Locks of a kind used on motor vehicles
2	8301.20.0030	Non-integral steering wheel immobilizer devices
2	8301.20.0060	Other
1	8301.30.00	Locks of a kind used for furniture
2	8301.30.0060	Cam locks and other locks suitable for use with chests, drawers and similar items
2	8301.30.0090	Other
1	8301.40	Other locks
2	8301.40.3000	Luggage locks
2	8301.40.60	Other
3	8301.40.6030	Door locks, locksets and other locks suitable for use with interior or exterior doors (except garage, overhead or sliding doors)
3	8301.40.6060	Other
1	8301.50.0000	Clasps and frames with clasps, incorporating locks
1	8301.60.00	Parts
2	8301.60.0010	Of copper or copper alloys
2	8301.60.0060	Other
1	8301.70.00	Keys presented separately
2	8301.70.0010	Of copper or copper alloys
2	8301.70.0060	Other
0	8302	Base metal mountings, fittings and similar articles suitable for furniture, doors, staircases, windows, blinds, coachwork, saddlery, trunks, chests, caskets or the like; base metal hat racks, hat-pegs, brackets and similar fixtures; castors with mountings of base metal; automatic door closers of base metal; and base metal parts thereof
1	8302.10	Hinges, and parts thereof
2		Of iron or steel, of aluminum or of zinc
3	8302.10.3000	Designed for motor vehicles
3	8302.10.60	Other
4	8302.10.6030	Suitable for interior and exterior doors (except garage, overhead or sliding doors)
4	8302.10.6060	Suitable for furniture and cabinets
4	8302.10.6090	Other
2	8302.10.90	Other
3	8302.10.9030	Suitable for interior and exterior doors (except garage, overhead or sliding doors)
3	8302.10.9060	Suitable for furniture and cabinets
3	8302.10.9090	Other
1	8302.20.0000	Castors, and parts thereof
1	8302.30	Other mountings, fittings and similar articles suitable for motor vehicles; and parts thereof
2	8302.30.30	Of iron or steel, of aluminum or of zinc
3	8302.30.3010	Pneumatic cylinders for lifting, lowering, dampening or counter-balancing
3	8302.30.3060	Other
2	8302.30.6000	Other
1		Other mountings, fittings and similar articles, and parts thereof
2	8302.41	Suitable for buildings
3	8302.41.3000	Door closers (except automatic door closers), and parts thereof
3		Other
4	8302.41.60	Of iron or steel, of aluminum or of zinc
5		Suitable for interior and exterior doors (except garage, overhead or sliding doors)
6	8302.41.6015	Doorstops, chain door fasteners, door pulls, kick plates, door knockers and escutcheons
6	8302.41.6045	Other
5	8302.41.6050	For curtains, draperies and window shades
5	8302.41.6080	Other
4	8302.41.90	Other
5		Suitable for interior and exterior doors (except garage, overhead or sliding doors)
6	8302.41.9015	Doorstops, chain door fasteners, door pulls, kick plates, door knockers and escutcheons
6	8302.41.9045	Other
5	8302.41.9050	For curtains, draperies and window shades
5	8302.41.9080	Other
2	8302.42	Other, suitable for furniture
3	8302.42.30	Of iron or steel, of aluminum or of zinc
4	8302.42.3010	Pneumatic cylinders for lifting, lowering, dampening or counterbalancing
4	8302.42.3015	Drawer slides
4	8302.42.3065	Other
3	8302.42.6000	Other
2	8302.49	Other
3		Harness and saddlery or riding-bridle hardware, and parts thereof
4	8302.49.2000	Coated or plated with precious metal
4	8302.49.4000	Other
3		Other
4	8302.49.60	Of iron or steel, of aluminum or of zinc
5	8302.49.6035	Pneumatic cylinders for lifting, lowering, dampening or counterbalancing
5		Other
6	8302.49.6045	For railway vehicles
6	8302.49.6055	For aircraft, vessels and other vehicles (except motor vehicles) of section XVII
6	8302.49.6085	Other
4	8302.49.80	Other
5		For railway vehicles, aircraft, vessels and other vehicles (except motor vehicles) of section XVII
6	8302.49.8040	Of copper
6	8302.49.8050	Other
5	8302.49.8090	Other
1	8302.50.0000	Hat-racks, hat pegs, brackets and similar fixtures, and parts thereof
1	8302.60	Automatic door closers, and parts thereof
2	8302.60.3000	Automatic door closers
2	8302.60.9000	Parts
0	8303.00.0000	Armored or reinforced safes, strong-boxes and doors and safe deposit lockers for strong-rooms, cash or deed boxes and the like, and parts thereof, of base metal
0	8304.00.0000	Desk-top filing or card-index cabinets, paper trays, paper rests, pen trays, office-stamp stands and similar office or desk equipment and parts thereof, of base metal, other than office furniture of heading 9403
0	8305	Fittings for looseleaf binders or files, letter clips, letter corners, paper clips, indexing tags and similar office articles, and parts thereof, of base metal; staples in strips (for example, for offices, upholstery, packaging), of base metal
1	8305.10.00	Fittings for looseleaf binders or files
2	8305.10.0010	Ring binder mechanisms
2	8305.10.0050	Other
1	8305.20.0000	Staples in strips
1	8305.90	Other, including parts
2	8305.90.30	Paper clips, and parts thereof
3	8305.90.3010	Wholly of wire
3	8305.90.3050	Other
2	8305.90.6000	Other
0	8306	Bells, gongs and the like, nonelectric, of base metal; statuettes and other ornaments, of base metal; photograph, picture or similar frames, of base metal; mirrors of base metal; and base metal parts thereof
1	8306.10.0000	Bells, gongs and the like, and parts thereof
1		Statuettes and other ornaments, and parts thereof
2	8306.21.0000	Plated with precious metal, and parts thereof
2	8306.29.0000	Other
1	8306.30.0000	Photograph, picture or similar frames; mirrors; and parts thereof
0	8307	Flexible tubing of base metal, with or without fittings
1	8307.10	Of iron or steel
2	8307.10.3000	With fittings
2	8307.10.6000	Other
1	8307.90	Of other base metal
2	8307.90.3000	With fittings
2	8307.90.6000	Other
0	8308	Clasps, frames with clasps, buckles, buckle-clasps, hooks, eyes, eyelets and the like, of base metal, of a kind used for clothing or clothing accessories, footwear, jewelry, wrist watches, books, awnings, leather goods, travel goods or saddlery or for other made up articles; tubular or bifurcated rivets, of base metal; beads and spangles, of base metal
1	8308.10.0000	Hooks, eyes and eyelets
1	8308.20	Tubular or bifurcated rivets
2	8308.20.3000	Of iron or steel and not brightened, not lathed and not machined
2	8308.20.6000	Other
1	8308.90	Other, including parts
2	8308.90.3000	Beads and spangles of base metal
2	8308.90.6000	Buckles and buckle clasps, and parts thereof
2	8308.90.9000	Other
0	8309	Stoppers, caps and lids (including crown corks, screw caps and pouring stoppers), capsules for bottles, threaded bungs, bung covers, seals and other packing accessories, and parts thereof, of base metal
1	8309.10.0000	Crown corks (including crown seals and caps), and parts thereof
1	8309.90.00	Other
2		Of aluminum
3	8309.90.0020	For cans of a kind used for the conveyance of beverages as described in statistical note 1 to this chapter
3	8309.90.0025	Other
2		Other
3	8309.90.0080	Of steel
3	8309.90.0085	Other
0	8310.00.0000	Sign plates, name plates, address plates and similar plates, numbers, letters and other symbols, and parts thereof, of base metal, excluding those of heading 9405
0	8311	Wire, rods, tubes, plates, electrodes and similar products of base metal or of metal carbides, coated or cored with flux material, of a kind used for soldering, brazing, welding or deposition of metal or of metal carbides; wire and rods, of agglomerated base metal powder, used for metal spraying; base metal parts thereof
1	8311.10.0000	Coated electrodes of base metal, for electric arc-welding
1	8311.20.0000	Cored wire of base metal, for electric arc-welding
1	8311.30	Coated rods and cored wire, of base metal, for soldering, brazing or welding by flame
2	8311.30.3000	Lead-tin solders
2	8311.30.6000	Other
1	8311.90.0000	Other
S	16	Machinery and Mechanical Appliances; Electrical Equipment; Parts Thereof; Sound Recorders and Reproducers, Television Image and Sound Recorders and Reproducers, and Parts and Accessories of Such Articles
C	84	Nuclear reactors, boilers, machinery and mechanical appliances; parts thereof
0	8401	Nuclear reactors; fuel elements (cartridges), non-irradiated, for nuclear reactors; machinery and apparatus for isotopic separation; parts thereof
1	8401.10.0000	Nuclear reactors
1	8401.20.0000	Machinery and apparatus for isotopic separation, and parts thereof
1	8401.30.0000	Fuel elements (cartridges), non-irradiated, and parts thereof
1	8401.40.0000	Parts of nuclear reactors
0	8402	Steam or other vapor generating boilers (other than central heating hot water boilers capable also of producing low pressure steam); super-heated water boilers; parts thereof
1		Steam or other vapor generating boilers
2	8402.11.0000	Watertube boilers with a steam production exceeding 45 t per hour
2	8402.12.0000	Watertube boilers with a steam production not exceeding 45 t per hour
2	8402.19.0000	Other vapor generating boilers, including hybrid boilers
1	8402.20.0000	Super-heated water boilers
1	8402.90.00	Parts
2	8402.90.0010	Heat exchangers
2	8402.90.0090	Other
0	8403	Central heating boilers (other than those of heading 8402) and parts thereof
1	8403.10.0000	Boilers
1	8403.90.0000	Parts
0	8404	Auxiliary plant for use with boilers of heading 8402 or 8403 (for example, economizers, super-heaters, soot removers, gas recoverers); condensers for steam or other vapor power units; parts thereof
1	8404.10.00	Auxiliary plant for use with boilers of heading 8402 or 8403
2	8404.10.0010	Economizers
2	8404.10.0050	Other
1	8404.20.0000	Condensers for steam or other vapor power units
1	8404.90.0000	Parts
0	8405	Producer gas or water gas generators, with or without their purifiers; acetylene gas generators and similar water process gas generators, with or without their purifiers; parts thereof
1	8405.10.0000	Producer gas or water gas generators, with or without their purifiers; acetylene gas generators and similar water process gas generators, with or without their purifiers
1	8405.90.0000	Parts
0	8406	Steam turbines and other vapor turbines, and parts thereof
1	8406.10	Turbines for marine propulsion
2	8406.10.1000	Steam turbines
2	8406.10.9000	Other
1		Other turbines
2	8406.81	Of an output exceeding 40 MW
3	8406.81.10	Steam turbines
4	8406.81.1020	Stationary steam turbines, condensing type
4	8406.81.1070	Other
3	8406.81.9000	Other
2	8406.82	Of an output not exceeding 40 MW
3	8406.82.10	Steam turbines
4		Stationary steam turbines, condensing type
5	8406.82.1010	Not exceeding 7,460 kW
5	8406.82.1020	Exceeding 7,460 kW
4		Other
5	8406.82.1050	Not exceeding 7,460 kW
5	8406.82.1070	Exceeding 7,460 kW
3	8406.82.9000	Other
1	8406.90	Parts
2		Of steam turbines
3	8406.90.2000	Rotors, finished for final assembly
3	8406.90.3000	Rotors, not further advanced than cleaned or machined for removal of fins, gates, sprues, and risers, or to permit location in finishing machinery
3	8406.90.4000	Blades, rotating or stationary
3	8406.90.45	Other
4	8406.90.4540	Rotors or spindles and rotor or spindle assemblies
4	8406.90.4580	Other
2		Other
3	8406.90.5000	Rotors, finished for final assembly
3	8406.90.6000	Rotors, not further advanced than cleaned or machined for removal of fins, gates, sprues, and risers, or to permit location in finishing machinery
3	8406.90.7000	Blades, rotating or stationary
3	8406.90.7500	Other
0	8407	Spark-ignition reciprocating or rotary internal combustion piston engines
1	8407.10.00	Aircraft engines
2		For use in civil aircraft
3		New
4	8407.10.0020	Less than 373 kW
4	8407.10.0040	373 kW or over
3	8407.10.0060	Used or rebuilt
2	8407.10.0090	Other
1		Marine propulsion engines
2	8407.21.00	Outboard motors
3	8407.21.0040	Less than 22.38 kW
3	8407.21.0080	Other
2	8407.29.00	Other
3	8407.29.0010	Inboard engines with outboard drive
3		Inboard engines with inboard drive
4	8407.29.0020	Less than 746 W
4	8407.29.0030	746 W or greater, but not exceeding 18.65 kW
4	8407.29.0040	Exceeding 18.65 kW
1		Reciprocating piston engines of a kind used for the propulsion of vehicles of chapter 87
2	8407.31.00	Of a cylinder capacity not exceeding 50 cc
3	8407.31.0040	Less than 746 W
3	8407.31.0080	Other
2	8407.32	Of a cylinder capacity exceeding 50 cc but not exceeding 250 cc
3	8407.32.1000	To be installed in tractors suitable for agricultural use
3	8407.32.20	To be installed in vehicles of subheading 8701.21, 8701.22, 8701.23, 8701.24 or 8701.29, or heading 8702, 8703 or 8704
4	8407.32.2040	Used or rebuilt
4	8407.32.2080	Other
3	8407.32.90	Other
4	8407.32.9040	Not exceeding 18.65 kW
4	8407.32.9080	Exceeding 18.65 kW
2	8407.33	Of a cylinder capacity exceeding 250 cc but not exceeding 1,000 cc
3	8407.33.10	To be installed in tractors suitable for agricultural use
4	8407.33.1030	Not exceeding 37.3 kW
4		Exceeding 37.3 kW
5	8407.33.1060	Air-cooled
5	8407.33.1090	Other
3		To be installed in vehicles of subheading 8701.21, 8701.22, 8701.23, 8701.24 or 8701.29, or heading 8702, 8703 or 8704
4	8407.33.30	To be installed in vehicles specially designed for traveling on snow, golf carts, non-amphibious all-terrain vehicles and burden carriers
5	8407.33.3040	Used or rebuilt
5	8407.33.3080	Other
4	8407.33.60	Other
5	8407.33.6040	Used or rebuilt
5	8407.33.6080	Other
3	8407.33.90	Other
4	8407.33.9040	Not exceeding 18.65 kW
4	8407.33.9080	Exceeding 18.65 kW
2	8407.34	Of a cylinder capacity exceeding 1,000 cc
3		Of a cylinder capacity not exceeding 2,000 cc
4	8407.34.05	To be installed in tractors suitable for agricultural use
5	8407.34.0530	Not exceeding 37.3 kW
5		Exceeding 37.3 kW
6	8407.34.0560	Air-cooled
6	8407.34.0590	Other
4		To be installed in vehicles of subheading 8701.21, 8701.22, 8701.23, 8701.24 or 8701.29, or heading 8702, 8703 or 8704
5	8407.34.1400	Used or rebuilt
5	8407.34.1800	Other
4	8407.34.2500	Other
3		Of a cylinder capacity exceeding 2,000 cc
4	8407.34.35	To be installed in tractors suitable for agricultural use
5	8407.34.3530	Not exceeding 37.3 kW
5		Exceeding 37.3 kW
6	8407.34.3560	Air-cooled
6	8407.34.3590	Other
4		To be installed in vehicles of subheading 8701.21, 8701.22, 8701.23, 8701.24 or 8701.29, or heading 8702, 8703 or 8704
5	8407.34.4400	Used or rebuilt
5	8407.34.4800	Other
4	8407.34.5500	Other
1	8407.90	Other engines
2	8407.90.10	To be installed in agricultural or horticultural machinery or equipment
3		Not exceeding 37.3 kW
4	8407.90.1010	Less than 4,476 W
4	8407.90.1020	Other
3		Other
4	8407.90.1060	Air-cooled
4	8407.90.1080	Other
2	8407.90.90	Other
3	8407.90.9010	Gas (natural or liquid propane (LP)) engines
3		Other
4	8407.90.9020	Less than 746 W
4	8407.90.9040	746 W or greater but less than 4,476 W
4	8407.90.9060	4,476 W or greater but not exceeding 18.65 kW
4	8407.90.9080	Exceeding 18.65 kW
0	8408	Compression-ignition internal combustion piston engines (diesel or semi-diesel engines)
1	8408.10.00	Marine propulsion engines
2	8408.10.0005	Not exceeding 111.9 kW
2	8408.10.0015	Exceeding 111.9 kW but not exceeding 149.2 kW
2	8408.10.0020	Exceeding 149.2 kW but not exceeding 223.8 kW
2	8408.10.0030	Exceeding 223.8 kW but not exceeding 373 kW
2	8408.10.0040	Exceeding 373 kW but not exceeding 746 kW
2	8408.10.0050	Exceeding 746 kW
1	8408.20	Engines of a kind used for the propulsion of vehicles of chapter 87
2	8408.20.10	To be installed in tractors suitable for agricultural use
3	8408.20.1040	Not exceeding 37.3 kW
3	8408.20.1080	Exceeding 37.3 kW
2	8408.20.2000	To be installed in vehicles of subheading 8701.21, 8701.22, 8701.23, 8701.24 or 8701.29, or heading 8702, 8703 or 8704
2	8408.20.9000	Other
1	8408.90	Other engines
2	8408.90.10	To be installed in agricultural or horticultural machinery or equipment
3	8408.90.1040	Not exceeding 37.3 kW
3	8408.90.1080	Exceeding 37.3 kW
2	8408.90.90	Other
3	8408.90.9010	Not exceeding 149.2 kW
3	8408.90.9020	Exceeding 149.2 kW but not exceeding 373 kW
3	8408.90.9030	Exceeding 373 kW but not exceeding 746 kW
3	8408.90.9040	Exceeding 746 kW but not exceeding 1,119 kW
3	8408.90.9050	Exceeding 1,119 kW
0	8409	Parts suitable for use solely or principally with the engines of heading 8407 or 8408
1	8409.10.00	For aircraft engines
2	8409.10.0040	For use in civil aircraft
2	8409.10.0080	Other
1		Other
2	8409.91	Suitable for use solely or principally with spark-ignition internal combustion piston engines (including rotary engines)
3	8409.91.10	Cast-iron parts, not advanced beyond cleaning, and machined only for the removal of fins, gates, sprues and risers or to permit location in finishing machinery
4	8409.91.1040	For vehicles of subheading 8701.21, 8701.22, 8701.23, 8701.24 or 8701.29, or heading 8702, 8703 or 8704
4	8409.91.1060	For marine propulsion engines
4	8409.91.1080	Other
3		Other
4		To be installed in vehicles of subheading 8701.21, 8701.22, 8701.23, 8701.24 or 8701.29, or heading 8702, 8703 or 8704
5	8409.91.3000	Aluminum cylinder heads
5	8409.91.50	Other
6	8409.91.5010	Connecting rods
6	8409.91.5081	Steel forgings
6	8409.91.5085	Other
4	8409.91.92	For marine propulsion engines
5	8409.91.9210	Connecting rods
5	8409.91.9290	Other
4	8409.91.99	Other
5	8409.91.9910	Connecting rods
5	8409.91.9990	Other
2	8409.99	Other
3	8409.99.10	Cast-iron parts, not advanced beyond cleaning, and machined only for the removal of fins, gates, sprues and risers or to permit location in finishing machinery
4	8409.99.1040	For vehicles of subheading 8701.21, 8701.22, 8701.23, 8701.24 or 8701.29, or heading 8702, 8703 or 8704
4	8409.99.1060	For marine propulsion engines
4	8409.99.1080	Other
3		Other
4	8409.99.91	To be installed in vehicles of subheading 8701.21, 8701.22, 8701.23, 8701.24 or 8701.29, or heading 8702, 8703 or 8704
5	8409.99.9110	Connecting rods
5	8409.99.9190	Other
4	8409.99.92	For marine propulsion engines
5	8409.99.9210	Connecting rods
5	8409.99.9290	Other
4	8409.99.99	Other
5	8409.99.9910	Connecting rods
5	8409.99.9990	Other
0	8410	Hydraulic turbines, water wheels and regulators therefor; parts thereof
1		Hydraulic turbines and water wheels
2	8410.11.0000	Of a power not exceeding 1,000 kW
2	8410.12.0000	Of a power exceeding 1,000 kW but not exceeding 10,000 kW
2	8410.13.0000	Of a power exceeding 10,000 kW
1	8410.90.0000	Parts, including regulators
0	8411	Turbojets, turbopropellers and other gas turbines, and parts thereof
1		Turbojets
2	8411.11	Of a thrust not exceeding 25 kN
3	8411.11.4000	Aircraft turbines
3	8411.11.8000	Other
2	8411.12	Of a thrust exceeding 25 kN
3	8411.12.4000	Aircraft turbines
3	8411.12.8000	Other
1		Turbopropellers
2	8411.21	Of a power not exceeding 1,100 kW
3	8411.21.4000	Aircraft turbines
3	8411.21.8000	Other
2	8411.22	Of a power exceeding 1,100 kW
3	8411.22.4000	Aircraft turbines
3	8411.22.8000	Other
1		Other gas turbines
2	8411.81	Of a power not exceeding 5,000 kW
3	8411.81.4000	Aircraft turbines
3	8411.81.80	Other
4	8411.81.8010	Industrial turbines of a kind described in statistical note 1 of this chapter
4	8411.81.8090	Other
2	8411.82	Of a power exceeding 5,000 kW
3	8411.82.4000	Aircraft turbines
3	8411.82.80	Other
4	8411.82.8010	Industrial turbines of a kind described in statistical note 1 to this chapter
4	8411.82.8090	Other
1		Parts
2	8411.91	Of turbojets or turbopropellers
3	8411.91.10	Cast-iron parts, not advanced beyond cleaning, and machined only for the removal of fins, gates, sprues and risers or to permit location in finishing machinery
4	8411.91.1040	Parts of nonaircraft turbines
4		Parts of aircraft turbines
5	8411.91.1060	For use in civil aircraft
5	8411.91.1090	Other
3	8411.91.90	Other
4	8411.91.9040	Parts of nonaircraft turbines
4		Parts of aircraft turbines
5	8411.91.9081	Steel forgings
5	8411.91.9085	Other
2	8411.99	Other
3	8411.99.10	Cast-iron parts, not advanced beyond cleaning, and machined only for the removal of fins, gates, sprues and risers or to permit location in finishing machinery
4	8411.99.1010	Parts of nonaircraft gas turbines
4		Parts of aircraft gas turbines
5	8411.99.1040	For use in civil aircraft
5	8411.99.1080	Other
3	8411.99.90	Other
4		Parts of nonaircraft gas turbines
5	8411.99.9030	Rotors or spindles and rotor or spindle assemblies
5		Other
6	8411.99.9081	Steel forgings
6	8411.99.9085	Other
4	8411.99.9090	Parts of aircraft gas turbines
0	8412	Other engines and motors, and parts thereof
1	8412.10.00	Reaction engines other than turbojets
2	8412.10.0010	Missile and rocket engines
2	8412.10.0090	Other
1		Hydraulic power engines and motors
2	8412.21.00	Linear acting (cylinders)
3	8412.21.0015	Tie-rod type
3	8412.21.0030	Weld fused type
3		Other
4	8412.21.0045	Telescoping
4	8412.21.0060	Rodless
4	8412.21.0075	Other
2	8412.29	Other
3	8412.29.4000	Hydrojet engines for marine propulsion
3	8412.29.80	Other
4		Unlimited rotary acting
5	8412.29.8015	Gear type
5	8412.29.8030	Radial piston type
5	8412.29.8045	Axial piston type
5	8412.29.8060	Other
4	8412.29.8075	Other
1		Pneumatic power engines and motors
2	8412.31.00	Linear acting (cylinders)
3	8412.31.0040	Tie-rod type
3	8412.31.0080	Other
2	8412.39.00	Other
3	8412.39.0040	Unlimited rotary acting
3	8412.39.0080	Other
1	8412.80	Other engines and motors
2	8412.80.1000	Spring-operated and weight-operated motors
2	8412.80.9000	Other
1	8412.90	Parts
2	8412.90.1000	Of hydrojet engines for marine propulsion
2	8412.90.90	Other
3		Of hydraulic power engines and motors
4	8412.90.9005	Of linear acting engines and motors
4	8412.90.9015	Other
3		Of pneumatic power engines and motors
4	8412.90.9025	Of linear acting engines and motors
4	8412.90.9035	Other
3	8412.90.9050	Of reaction engines other than turbojets
3		Other
4	8412.90.9070	Wind turbine blades, imported in accordance with statistical note 2 of this chapter
4	8412.90.9075	Wind turbine hubs
4	8412.90.9085	Other
0	8413	Pumps for liquids, whether or not fitted with a measuring device; liquid elevators; part thereof
1		Pumps fitted or designed to be fitted with a measuring device
2	8413.11.0000	Pumps for dispensing fuel or lubricants, of the type used in filling-stations or in garages
2	8413.19.0000	Other
1	8413.20.0000	Hand pumps, other than those of subheading 8413.11 or 8413.19
1	8413.30	Fuel, lubricating or cooling medium pumps for internal combustion piston engines
2	8413.30.1000	Fuel-injection pumps for compression-ignition engines
2	8413.30.90	Other
3	8413.30.9030	Fuel pumps
3	8413.30.9060	Lubricating pumps
3	8413.30.9090	Other
1	8413.40.0000	Concrete pumps
1	8413.50.00	Other reciprocating positive displacement pumps
2	8413.50.0010	Oil well and oil field pumps
2	8413.50.0050	Diaphragm pumps
2		Other
3		Hydraulic fluid power pumps
4	8413.50.0070	Radial piston type
4	8413.50.0080	Other
3	8413.50.0090	Other
1	8413.60.00	Other rotary positive displacement pumps
2		Hydraulic fluid power pumps
3	8413.60.0020	Vane type
3	8413.60.0030	Gear type
3	8413.60.0040	Other
2		Other
3	8413.60.0050	Oil well and oil field pumps
3	8413.60.0070	Roller pumps
3	8413.60.0090	Other
1	8413.70	Other centrifugal pumps
2	8413.70.1000	Stock pumps imported for use with machines for making cellulosic pulp, paper or paperboard
2	8413.70.20	Other
3	8413.70.2004	Submersible pumps
3		Other
4		Single-stage, single-suction, close-coupled
5	8413.70.2005	With discharge outlet under 5.08 cm in diameter
5	8413.70.2015	With discharge outlet 5.08 cm or over in diameter
4		Single-stage, single-suction, frame- mounted
5	8413.70.2022	With discharge outlet under 7.6 cm in diameter
5	8413.70.2025	With discharge outlet 7.6 cm or over in diameter
4	8413.70.2030	Single-stage, double-suction
4	8413.70.2040	Multi-stage, single- or double-suction
4	8413.70.2090	Other
1		Other pumps; liquid elevators
2	8413.81.00	Pumps
3	8413.81.0020	Turbine pumps
3	8413.81.0030	Household water systems, self-contained; and windmill pumps
3	8413.81.0040	Other
2	8413.82.0000	Liquid elevators
1		Parts
2	8413.91	Of pumps
3	8413.91.1000	Of fuel-injection pumps for compression-ignition engines
3	8413.91.2000	Of stock pumps imported for use with machines for making cellulosic pulp, paper or paperboard
3	8413.91.90	Other
4	8413.91.9010	Of subheading 8413.30.90
4		Of hydraulic fluid power pumps
5	8413.91.9055	Fluid end blocks
5	8413.91.9060	Other
4		Of subheading 8413.50.00
5	8413.91.9065	Sucker rods of a kind described in statistical note 3 to this chapter
5	8413.91.9085	Other
4	8413.91.9096	Other
2	8413.92.0000	Of liquid elevators
0	8414	Air or vacuum pumps, air or other gas compressors and fans; ventilating or recycling hoods incorporating a fan, whether or not fitted with filters; gas-tight biological safety cabinets, whether or not fitted with filters; parts thereof
1	8414.10.0000	Vacuum pumps
1	8414.20.0000	Hand- or foot-operated air pumps
1	8414.30	Compressors of a kind used in refrigerating equipment (including air conditioning)
2	8414.30.4000	Not exceeding 1/4 horsepower
2	8414.30.80	Other
3		Screw type
4	8414.30.8010	Not exceeding 200 horsepower
4	8414.30.8020	Exceeding 200 horsepower
3		Other
4		For all refrigerants except ammonia
5	8414.30.8030	For motor vehicles
5		Other
6	8414.30.8050	Exceeding 1/4 horsepower but not exceeding 1 horsepower
6	8414.30.8060	Exceeding 1 horsepower but not exceeding 3 horsepower
6	8414.30.8070	Exceeding 3 horsepower but not exceeding 10 horsepower
6	8414.30.8080	Exceeding 10 horsepower
4	8414.30.8090	For ammonia
1	8414.40.0000	Air compressors mounted on a wheeled chassis for towing
1		Fans
2	8414.51	Table, floor, wall, window, ceiling or roof fans, with a self-contained electric motor of an output not exceeding 125 W
3	8414.51.3000	Ceiling fans for permanent installation
3	8414.51.90	Other
4	8414.51.9060	For permanent installation
4	8414.51.9090	Other
2	8414.59	Other
3	8414.59.1000	Blowers for pipe organs
3	8414.59.1500	Fans of a kind used solely or principally for cooling microprocessors, telecommunications apparatus, automatic data processing machines or units of automatic data processing machines
3		Other
4	8414.59.3000	Turbochargers and superchargers
4	8414.59.65	Other
5	8414.59.6540	Suitable for use with motor vehicles
5		Other
6	8414.59.6560	Centrifugal
6	8414.59.6590	Axial
6	8414.59.6595	Other
1	8414.60.0000	Hoods having a maximum horizontal side not exceeding 120 cm
1	8414.70.0000	Gas-tight biological safety cabinets
1	8414.80	Other, except parts
2		Air compressors
3	8414.80.0500	Turbochargers and superchargers
3	8414.80.16	Other
4		Stationary
5		Reciprocating
6	8414.80.1605	Not exceeding 746 W
6	8414.80.1615	Exceeding 746 W but not exceeding 4.48 kW
6	8414.80.1625	Exceeding 4.48 kW but not exceeding 8.21 kW
6	8414.80.1635	Exceeding 8.21 kW but not exceeding 11.19 kW
6	8414.80.1640	Exceeding 11.19 kW but not exceeding 19.4 kW
6	8414.80.1645	Exceeding 19.4 kW but not exceeding 74.6 kW
6	8414.80.1655	Exceeding 74.6 kW
5		Rotary
6	8414.80.1660	Not exceeding 11.19 kW
6	8414.80.1665	Exceeding 11.19 kW but under 22.38 kW
6	8414.80.1670	22.38 kW and over but not exceeding 74.6 kW
6	8414.80.1675	Exceeding 74.6 kW
5	8414.80.1680	Other
4		Portable
5	8414.80.1685	Under 0.57 cubic meters per minute
5	8414.80.1690	Other
2	8414.80.20	Other compressors
3	8414.80.2005	Refrigerant recovery units
3		Other
4	8414.80.2015	Centrifugal and axial
4		Other, including reciprocating and rotary
5	8414.80.2055	Not exceeding 186.5 kW
5	8414.80.2065	Exceeding 186.5 kW but not exceeding 746 kW
5	8414.80.2075	Exceeding 746 kW
2	8414.80.9000	Other
1	8414.90	Parts
2	8414.90.10	Of fans (including blowers) and ventilating or recycling hoods
3	8414.90.1040	Of fans of subheading 8414.51
3	8414.90.1080	Other
2		Of compressors
3	8414.90.3000	Stators and rotors of goods of subheading 8414.30
3	8414.90.41	Other
4		Of refrigerating and air conditioning compressors
5	8414.90.4120	Compressor housings
5	8414.90.4140	Other
4		Other
5		Of compressors of subheading 8414.40
6	8414.90.4145	Compressor housings
6	8414.90.4155	Other
5		Other
6	8414.90.4165	Compressor housings
6	8414.90.4180	Impeller covers and hubs
6	8414.90.4190	Other
2	8414.90.91	Other
3	8414.90.9140	Of vacuum pumps
3	8414.90.9180	Other
0	8415	Air conditioning machines, comprising a motor-driven fan and elements for changing the temperature and humidity, including those machines in which the humidity cannot be separately regulated; parts thereof
1	8415.10	Of a kind designed to be fixed to a window, wall, ceiling or floor, self-contained or “split system”
2	8415.10.30	Self-contained
3	8415.10.3040	Less than 2.93 kW per hour
3	8415.10.3060	2.93 kW per hour or greater but less than 4.98 kW per hour
3	8415.10.3080	4.98 kW per hour or greater
2		Other
3	8415.10.6000	Incorporating a refrigerating unit and a valve for reversal of the cooling/heat cycle (reversible heat pumps)
3	8415.10.9000	Other
1	8415.20.0000	Of a kind used for persons, in motor vehicles
1		Other, except parts
2	8415.81.01	Incorporating a refrigerating unit and a valve for reversal of the cooling/heat cycle (reversible heat pumps)
3		Self-contained
4	8415.81.0110	Not exceeding 17.58 kW per hour
4	8415.81.0120	Exceeding 17.58 kW per hour
3	8415.81.0130	Other
2	8415.82.01	Other, incorporating a refrigerating unit
3		Self-contained machines and remote condenser type air conditioners other than year-round units
4	8415.82.0105	Not exceeding 17.58 kW per hour
4	8415.82.0110	Exceeding 17.58 kW per hour
3		Year-round units (heating and cooling)
4	8415.82.0115	Not exceeding 17.58 kW per hour
4	8415.82.0120	Exceeding 17.58 kW per hour
3		Room or central station air conditioning units for use with water chillers
4	8415.82.0130	Room fan coil units
4	8415.82.0135	Central station air handlers
4	8415.82.0140	Other
3		Dehumidifiers
4	8415.82.0155	With a rated water removal capacity of less than 35 liters over a 24 hour period
4	8415.82.0160	Other
3	8415.82.0170	Other air conditioning machines incorporating a refrigerating unit
2	8415.83.00	Not incorporating a refrigerating unit
3		Heat exchangers including condensing units
4		Condensing units
5	8415.83.0050	Not exceeding 17.58 kW per hour
5	8415.83.0060	Exceeding 17.58 kW per hour
4	8415.83.0070	Other
3	8415.83.0090	Other air conditioning machines not incorporating a refrigerating unit
1	8415.90	Parts
2	8415.90.4000	Chassis, chassis bases and outer cabinets
2	8415.90.80	Other
3		Air conditioning evaporator coils
4	8415.90.8010	Of copper or copper alloys
4	8415.90.8020	Other
3		Other
4	8415.90.8045	Of automotive air conditioners
4		Of heat pumps
5	8415.90.8050	Of copper or copper alloys
5	8415.90.8070	Other
4	8415.90.8085	Other
0	8416	Furnace burners for liquid fuel, for pulverized solid fuel or for gas; mechanical stokers, including their mechanical grates, mechanical ash dischargers and similar appliances; parts thereof
1	8416.10.0000	Furnace burners for liquid fuel
1	8416.20.00	Other furnace burners, including combination burners
2	8416.20.0040	Gas burners
2	8416.20.0080	Other
1	8416.30.0000	Mechanical stokers, including their mechanical grates, mechanical ash dischargers and similar appliances
1	8416.90.0000	Parts
0	8417	Industrial or laboratory furnaces and ovens, including incinerators, nonelectric, and parts thereof
1	8417.10.0000	Furnaces and ovens for the roasting, melting or other heat treatment of ores, pyrites or of metals
1	8417.20.0000	Bakery ovens, including biscuit ovens
1	8417.80.0000	Other, except parts
1	8417.90.0000	Parts
0	8418	Refrigerators, freezers and other refrigerating or freezing equipment, electric or other; heat pumps, other than the air conditioning machines of heading 8415; parts thereof
1	8418.10.00	Combined refrigerator-freezers, fitted with separate external doors or drawers, or combinations thereof
2		Compression type
3	8418.10.0010	Having a refrigerated volume of under 184 liters
3	8418.10.0020	Having a refrigerated volume of 184 liters and over but under 269 liters
3	8418.10.0030	Having a refrigerated volume of 269 liters and over but under 382 liters
3		Having a refrigerated volume of 382 liters and over
4		French door refrigerators with a bottom freezer compartment
5		Of a width exceeding 87 centimeters but not exceeding 95 centimeters
6	8418.10.0045	Having an external depth (excluding door handles) not exceeding 73 centimeters
6	8418.10.0055	Other
5	8418.10.0065	Other
4	8418.10.0080	Refrigerators with a top freezer compartment
4	8418.10.0085	Other
2	8418.10.0090	Other
1		Refrigerators, household type
2	8418.21.00	Compression type
3	8418.21.0010	Having a refrigerated volume of under 184 liters
3	8418.21.0020	Having a refrigerated volume of 184 liters and over but under 269 liters
3	8418.21.0030	Having a refrigerated volume of 269 liters and over but under 382 liters
3	8418.21.0090	Having a refrigerated volume of 382 liters and over
2	8418.29	Other
3	8418.29.1000	Absorption type, electrical
3	8418.29.2000	Other
1	8418.30.0000	Freezers of the chest type, not exceeding 800 liters capacity
1	8418.40.0000	Freezers of the upright type, not exceeding 900 liters capacity
1	8418.50.00	Other furniture (chests, cabinets, display counters, show-cases and the like) for storage and display, incorporating refrigerating or freezing equipment
2	8418.50.0040	Freezing
2	8418.50.0080	Other
1		Other refrigerating or freezing equipment; heat pumps
2	8418.61.0100	Heat pumps other than air conditioning machines of heading 8415
2	8418.69.01	Other
3	8418.69.0110	Icemaking machines
3	8418.69.0120	Drinking water coolers, self-contained
3	8418.69.0130	Soda fountain and beer dispensing equipment
3	8418.69.0140	Centrifugal liquid chilling refrigerating units
3	8418.69.0150	Reciprocating liquid chilling refrigerating units
3	8418.69.0160	Absorption liquid chilling units
3	8418.69.0180	Other refrigerating or freezing equipment
1		Parts
2	8418.91.0000	Furniture designed to receive refrigerating or freezing equipment
2	8418.99	Other
3	8418.99.4000	Door assemblies incorporating more than one of the following: inner panel; outer panel; insulation; hinges; handles
3	8418.99.80	Other
4		Refrigeration condensing units
5	8418.99.8005	Not exceeding 746 W
5	8418.99.8010	Exceeding 746 W but not exceeding 2.2 kW
5	8418.99.8015	Exceeding 2.2 kW but not exceeding 7.5 kW
5	8418.99.8020	Exceeding 7.5 kW but not exceeding 22.3 kW
5	8418.99.8025	Exceeding 22.3 kW
4		Other
5	8418.99.8050	Parts of combined refrigerator-freezers fitted with separate external doors and parts of household type refrigerators
5	8418.99.8060	Other
0	8419	Machinery, plant or laboratory equipment, whether or not electrically heated (excluding furnaces, ovens and other equipment of heading 8514), for the treatment of materials by a process involving a change of temperature such as heating, cooking, roasting, distilling, rectifying, sterilizing, pasteurizing, steaming, drying, evaporating, vaporizing, condensing or cooling, other than machinery or plant of a kind used for domestic purposes; instantaneous or storage water heaters, nonelectric; parts thereof
1		Instantaneous or storage water heaters, nonelectric
2	8419.11.0000	Instantaneous gas water heaters
2	8419.12.0000	Solar water heaters
2	8419.19.01	Other
3	8419.19.0120	Instantaneous water heaters
3	8419.19.0160	Other
1	8419.20.00	Medical, surgical or laboratory sterilizers
2	8419.20.0010	Medical or surgical sterilizers
2	8419.20.0020	Laboratory sterilizers
1		Dryers
2	8419.33	Lyophilisation apparatus, freeze drying units and spray dryers
3	8419.33.1000	For agricultural products
3	8419.33.5000	Other
2	8419.34.0000	Other, for agricultural products
2	8419.35	Other, for wood, paper pulp, paper or paperboard
3	8419.35.1000	For wood
3	8419.35.5000	Other
2	8419.39.02	Other
3	8419.39.0270	For foods and beverages
3	8419.39.0280	Other
1	8419.40.00	Distilling or rectifying plant
2	8419.40.0040	For food and beverages
2	8419.40.0080	Other
1	8419.50	Heat exchange units
2	8419.50.1000	Brazed aluminum plate-fin heat exchangers
2	8419.50.5000	Other
1	8419.60	Machinery for liquefying air or other gases
2	8419.60.1000	Machinery containing brazed aluminum plate-fin heat exchangers
2	8419.60.5000	Other
1		Other machinery, plant or equipment
2	8419.81	For making hot drinks or for cooking or heating food
3	8419.81.50	Cooking stoves, ranges and ovens
4	8419.81.5040	For use in civil aircraft
4	8419.81.5080	Other
3	8419.81.90	Other
4	8419.81.9040	Of a type used in restaurants, hotels or similar locations
4	8419.81.9080	Other
2	8419.89	Other
3	8419.89.1000	For making paper pulp, paper or paperboard
3		Other
4	8419.89.6000	Molten-salt-cooled acrylic acid reactors
4	8419.89.95	Other
5		Designed for cooling
6	8419.89.9520	For food and beverages
6	8419.89.9540	Other
5		Other
6	8419.89.9560	For food and beverages
6	8419.89.9580	For rubber and plastics
6	8419.89.9585	For other materials
1	8419.90	Parts
2	8419.90.1000	Of instantaneous or storage water heaters
2	8419.90.2000	Of machinery and plant for making paper pulp, paper or paperboard
2	8419.90.3000	Of heat exchange units
2		Other
3	8419.90.50	Of molten-salt-cooled acrylic acid reactors; of medical, surgical or laboratory sterilizers
4	8419.90.5040	Of medical, surgical or laboratory sterilizers
4	8419.90.5080	Other
3	8419.90.8500	Of electromechanical tools for working in the hand with self-contained electric motor
3	8419.90.95	Other
4	8419.90.9520	Of an apparatus of a type used in restaurants, hotels or similar locations
4	8419.90.9580	Other
0	8420	Calendering or other rolling machines, other than for metals or glass, and cylinders therefor; parts thereof
1	8420.10	Calendering or other rolling machines
2	8420.10.1000	Textile calendering or rolling machines
2	8420.10.2000	Calendering or similar rolling machines for making paper pulp, paper or paperboard
2	8420.10.90	Other
3	8420.10.9040	Calendering or other rolling machines for rubber and plastics
3	8420.10.9080	Other
1		Parts
2	8420.91	Cylinders
3	8420.91.1000	For textile calendering or rolling machines
3	8420.91.2000	For calendering or other rolling machines for machines for making paper pulp, paper or paperboard
3	8420.91.9000	Other
2	8420.99	Other
3	8420.99.1000	Of machines for processing textiles
3	8420.99.2000	Of machines for making paper pulp, paper or paperboard
3	8420.99.9000	Other
0	8421	Centrifuges, including centrifugal dryers; filtering or purifying machinery and apparatus, for liquids or gases; parts thereof
1		Centrifuges, including centrifugal dryers
2	8421.11.0000	Cream separators
2	8421.12.0000	Clothes-dryers
2	8421.19.0000	Other
1		Filtering or purifying machinery and apparatus for liquids
2	8421.21.0000	For filtering or purifying water
2	8421.22.0000	For filtering or purifying beverages other than water
2	8421.23.0000	Oil or fuel filters for internal combustion engines
2	8421.29.00	Other
3	8421.29.0005	Refrigerant recovery and recycling units
3		Other
4	8421.29.0015	Oil-separation equipment
4		Other
5	8421.29.0040	Hydraulic fluid power filters, rated at 1,000 kPa or greater
5	8421.29.0065	Other
1		Filtering or purifying machinery and apparatus for gases
2	8421.31.0000	Intake air filters for internal combustion engines
2	8421.32.0000	Catalytic converters or particulate filters, whether or not combined, for purifying or filtering exhaust gases from internal combustion engines
2	8421.39.01	Other
3		Dust collection and air purification equipment
4	8421.39.0105	For machine tools of headings 8456 through 8465, inclusive
4	8421.39.0115	Other
3		Other
4		Industrial gas cleaning equipment
5	8421.39.0120	Electrostatic precipitators
5	8421.39.0130	Other
4	8421.39.0140	Gas separation equipment
4		Other
5	8421.39.0160	Pneumatic fluid power filters, rated at 550 kPa or greater
5	8421.39.0190	Other
1		Parts
2	8421.91	Of centrifuges, including centrifugal dryers
3	8421.91.2000	Drying chambers for the clothes-dryers of subheading 8421.12 and other parts of clothes-dryers incorporating drying chambers
3	8421.91.4000	Furniture designed to receive the clothes-dryers of subheading 8421.12
3	8421.91.6000	Other
2	8421.99.01	Other
3	8421.99.0140	Parts of machinery and apparatus for filtering or purifying water
3	8421.99.0180	Other
0	8422	Dishwashing machines; machinery for cleaning or drying bottles or other containers; machinery for filling, closing, sealing or labeling bottles, cans, boxes, bags or other containers; machinery for capsuling bottles, jars, tubes and similar containers; other packing or wrapping machinery (including heat-shrink wrapping machinery); machinery for aerating beverages; parts thereof
1		Dishwashing machines
2	8422.11.0000	Of the household type
2	8422.19.0000	Other
1	8422.20.0000	Machinery for cleaning or drying bottles or other containers
1	8422.30	Machinery for filling, closing, sealing or labeling bottles, cans, boxes, bags or other containers; machinery for capsuling bottles, jars, tubes and similar containers; machinery for aerating beverages
2	8422.30.1100	Can-sealing machines
2	8422.30.91	Other
3	8422.30.9110	Machines for aerating beverages
3	8422.30.9120	Labeling machines
3		Other
4		Machinery for filling, closing, sealing, capsuling or labeling bottles, cans or similar containers
5		Machines for filling, whether or not capable of performing other operations
6	8422.30.9130	Vacuum or gas packaging
6	8422.30.9140	Other
5		Machines which perform only the following operations: capping, lidding, sealing or closing
6	8422.30.9150	Vacuum or gas packaging
6	8422.30.9160	Other
5	8422.30.9170	Other
4		Machinery for filling, closing, sealing, capsuling or labeling boxes, bags or similar containers
5	8422.30.9180	Machines for opening, filling and closing bags
5	8422.30.9185	Machines for forming, filling and sealing bags/pouches
5	8422.30.9186	Machines for opening, filling and closing boxes
5	8422.30.9187	Machines for skin and blister packaging
5	8422.30.9191	Other
1	8422.40	Other packing or wrapping machinery (including heat-shrink wrapping machinery)
2	8422.40.11	Machines for packaging pipe tobacco; machines for wrapping candy; machines for wrapping cigarette packages; and combination candy cutting and wrapping machines
3	8422.40.1110	Machines for wrapping candy
3	8422.40.1190	Other
2	8422.40.91	Other
3	8422.40.9140	Strapping machines
3	8422.40.9150	Machines for case and tray forming, packing, unpacking, closing and sealing
3	8422.40.9160	Machines for shrink film and heat sealing
3	8422.40.9170	Machines for wrapping
3	8422.40.9181	Other
1	8422.90	Parts
2		Of dishwashing machines
3	8422.90.0200	Water containment chambers for the dishwashing machines of subheading 8422.11 and other parts of dishwashing machines of the household type incorporating water containment chambers
3	8422.90.0400	Door assemblies for the dishwashing machines of subheading 8422.11
3	8422.90.06	Other
4	8422.90.0640	Of the household type
4	8422.90.0680	Other
2	8422.90.1100	Of can-sealing machines
2	8422.90.2100	Of machines for packaging pipe tobacco, wrapping candy or wrapping cigarette packages, and of combination candy cutting and wrapping machines
2	8422.90.91	Other
3	8422.90.9120	Of machinery for cleaning or drying bottles or other containers
3		Other
4	8422.90.9130	Of strapping machines
4	8422.90.9160	Of other wrapping and packaging machines
4	8422.90.9195	Other
0	8423	Weighing machinery (excluding balances of a sensitivity of 5 cg or better), including weight-operated counting or checking machines; weighing machine weights of all kinds; parts of weighing machinery
1	8423.10.00	Personal weighing machines, including baby scales; household scales
2	8423.10.0010	Digital electronic type
2		Other
3	8423.10.0030	Of a kind suitable for carrying on the person
3	8423.10.0060	Other
1	8423.20	Scales for continuous weighing of goods on conveyors
2	8423.20.1000	Using electronic means for gauging weights
2	8423.20.9000	Other
1	8423.30.0000	Constant-weight scales and scales for discharging a predetermined weight of material into a bag or container, including hopper scales
1		Other weighing machinery
2	8423.81.00	Having a maximum weighing capacity not exceeding 30 kg
3		Digital electronic type
4	8423.81.0010	Counting scales
4	8423.81.0020	Retail scales, non-computing
4	8423.81.0030	Retail scales, computing
4	8423.81.0040	Other
3	8423.81.0050	Other
2	8423.82.00	Having a maximum weighing capacity exceeding 30 kg but not exceeding 5,000 kg
3	8423.82.0010	Digital electronic type
3	8423.82.0050	Other
2	8423.89	Other
3	8423.89.1000	Using electronic means for gauging
3	8423.89.9000	Other
1	8423.90	Weighing machine weights of all kinds; parts of weighing machinery
2	8423.90.1000	Parts of weighing machinery using electronic means for gauging weight, excluding parts of machines for weighing motor vehicles
2	8423.90.9000	Other
0	8424	Mechanical appliances (whether or not hand operated) for projecting, dispersing or spraying liquids or powders; fire extinguishers, whether or not charged; spray guns and similar appliances; steam or sand blasting machines and similar jet projecting machines; parts thereof
1	8424.10.0000	Fire extinguishers, whether or not charged
1	8424.20	Spray guns and similar appliances
2	8424.20.1000	Simple piston pump sprays and powder bellows
2	8424.20.9000	Other
1	8424.30	Steam or sand blasting machines and similar jet projecting machines
2	8424.30.1000	Sand blasting machines
2	8424.30.9000	Other
1		Agricultural or horticultural sprayers
2	8424.41	Portable sprayers
3	8424.41.1000	Sprayers (except sprayers, self-contained, having a capacity not over 20 liters)
3	8424.41.9000	Other
2	8424.49.0000	Other
1		Other appliances
2	8424.82.00	Agricultural or horticultural
3		Irrigation equipment
4	8424.82.0010	Self-propelled, center pivot
4	8424.82.0020	Other
3	8424.82.0090	Other
2	8424.89.1000	Mechanical appliances for projecting, dispersing or spraying, of a kind used solely or principally for the manufacture of printed circuits or printed circuit assemblies
2	8424.89.9000	Other
1	8424.90	Parts
2	8424.90.0500	Of fire extinguishers
2	8424.90.1000	Of simple piston pump sprays and powder bellows
2	8424.90.2000	Of sand blasting machines
2	8424.90.90	Other
3	8424.90.9040	Of steam and similar jet projecting machines
3	8424.90.9080	Other
0	8425	Pulley tackle and hoists other than skip hoists; winches and capstans; jacks
1		Pulley tackle and hoists other than skip hoists or hoists of a kind used for raising vehicles
2	8425.11.0000	Powered by electric motor
2	8425.19.0000	Other
1		Winches; capstans
2	8425.31.0100	Powered by electric motor
2	8425.39.0100	Other
1		Jacks; hoists of a kind used for raising vehicles
2	8425.41.0000	Built-in jacking systems of a type used in garages
2	8425.42.0000	Other jacks and hoists, hydraulic
2	8425.49.0000	Other
0	8426	Ships' derricks; cranes, including cable cranes; mobile lifting frames, straddle carriers and works trucks fitted with a crane
1		Overhead traveling cranes, transporter cranes, gantry cranes, bridge cranes, mobile lifting frames and straddle carriers
2	8426.11.0000	Overhead traveling cranes on fixed support
2	8426.12.0000	Mobile lifting frames on tires and straddle carriers
2	8426.19.0000	Other
1	8426.20.0000	Tower cranes
1	8426.30.0000	Portal or pedestal jib cranes
1		Other machinery, self-propelled
2	8426.41.00	On tires
3	8426.41.0005	Works trucks fitted with a crane
3		Other
4	8426.41.0010	Cable operated
4	8426.41.0090	Other
2	8426.49.00	Other
3	8426.49.0010	Cable operated
3	8426.49.0090	Other
1		Other machinery
2	8426.91.0000	Designed for mounting on road vehicles
2	8426.99.0000	Other
0	8427	Fork-lift trucks; other works trucks fitted with lifting or handling equipment
1	8427.10	Self-propelled trucks powered by an electric motor
2	8427.10.4000	Rider-type, counterbalanced fork-lift trucks
2	8427.10.80	Other
3		Operator riding
4	8427.10.8020	Aerial work platforms of a kind described in statistical note 4 to this chapter
4	8427.10.8030	Other
3		Automated guided vehicle (AGV)
4	8427.10.8040	Aerial work platforms of a kind described in statistical note 4 to this chapter
4	8427.10.8050	Other
3		Other
4	8427.10.8070	Aerial work platforms of a kind described in statistical note 4 to this chapter
4	8427.10.8095	Other
1	8427.20	Other self-propelled trucks
2	8427.20.4000	Rider-type, counterbalanced fork-lift trucks
2	8427.20.80	Other
3	8427.20.8020	Aerial work platforms of a kind described in statistical note 4 to this chapter
3	8427.20.8090	Other
1	8427.90.00	Other trucks
3	8427.90.0020	Aerial work platforms of a kind described in statistical note 4 to this chapter
3	8427.90.0090	Other
0	8428	Other lifting, handling, loading or unloading machinery (for example, elevators, escalators, conveyors, teleferics)
1	8428.10.0000	Passenger or freight elevators other than continuous action; skip hoists
1	8428.20.00	Pneumatic elevators and conveyors
2	8428.20.0010	Conveyors
2	8428.20.0050	Elevators
1		Other continuous-action elevators and conveyors, for goods or materials
2	8428.31.0000	Specially designed for underground use
2	8428.32.0000	Other, bucket type
2	8428.33.0000	Other, belt type
2	8428.39.0000	Other
1	8428.40.0000	Escalators and moving walkways
1	8428.60.0000	Teleferics, chair lifts, ski draglines; traction mechanisms for funiculars
1	8428.70.0000	Industrial robots
1	8428.90.03	Other machinery
2	8428.90.0310	Woodland log handling equipment (other than skidders)
2	8428.90.0390	Other
0	8429	Self-propelled bulldozers, angledozers, graders, levelers, scrapers, mechanical shovels, excavators, shovel loaders, tamping machines and road rollers
1		Bulldozers and angledozers
2	8429.11.00	Track laying
3	8429.11.0010	New
3	8429.11.0090	Used or rebuilt
2	8429.19.00	Other
3	8429.19.0010	New
3	8429.19.0090	Used or rebuilt
1	8429.20.0000	Graders and levelers
1	8429.30.00	Scrapers
2		New
3	8429.30.0020	Not exceeding 13.7 m3
3	8429.30.0040	Exceeding 13.7 m3
2	8429.30.0060	Used or rebuilt
1	8429.40.00	Tamping machines and road rollers
2		New
3	8429.40.0020	Vibratory
3	8429.40.0040	Other
2	8429.40.0060	Used or rebuilt
1		Mechanical shovels, excavators and shovel loaders
2	8429.51	Front-end shovel loaders
3	8429.51.10	Wheel-type
4		New
5		Integral tractor shovel loaders, rear engine mounted
6	8429.51.1005	2 wheel drive
6		4 wheel drive with a bucket capacity of
7	8429.51.1015	Under 1.5 m3
7	8429.51.1025	At least 1.5 m3 but under 2.2 m3
7	8429.51.1030	At least 2.2 m3 but under 2.9 m3
7	8429.51.1035	At least 2.9 m3 but under 3.8 m3
7	8429.51.1040	At least 3.8 m3 but under 5.2 m3
7	8429.51.1045	At least 5.2 m3 but under 7.6 m3
7	8429.51.1050	At least 7.6 m3 but under 11.4 m3
7	8429.51.1055	11.4 m3 and over
5	8429.51.1060	Other
4	8429.51.1065	Used or rebuilt
3	8429.51.50	Other
4		New
5	8429.51.5010	Less than 44.7 kW
5	8429.51.5020	At least 44.7 kW but under 67.1 kW
5	8429.51.5030	At least 67.1 kW but under 93.2 kW
5	8429.51.5040	At least 93.2 kW but under 119.3 kW
5	8429.51.5050	119.3 kW and over
4	8429.51.5060	Used or rebuilt
2	8429.52	Machinery with a 360˚ revolving superstructure
3	8429.52.10	Backhoes, shovels, clamshells and draglines
4		New
5		Crawler mounted
6	8429.52.1010	Hydraulic
6	8429.52.1020	Other
5		Other
6	8429.52.1030	Hydraulic
6	8429.52.1040	Other
4	8429.52.1050	Used or rebuilt
3	8429.52.50	Other
4	8429.52.5010	New
4	8429.52.5090	Used or rebuilt
2	8429.59	Other
3	8429.59.10	Backhoes, shovels, clamshells and draglines
4		New
5	8429.59.1030	Backhoes
5	8429.59.1060	Other
4	8429.59.1090	Used or rebuilt
3	8429.59.50	Other
4		New
5		Ditchers and trenchers
6	8429.59.5020	Ladder type
6	8429.59.5040	Other
5	8429.59.5060	Other
4	8429.59.5080	Used or rebuilt
0	8430	Other moving, grading, leveling, scraping, excavating, tamping, compacting, extracting or boring machinery, for earth, minerals or ores; pile-drivers and pile-extractors; snowplows and snowblowers
1	8430.10.0000	Pile-drivers and pile-extractors
1	8430.20.00	Snowplows and snowblowers
2		Snowblowers
3	8430.20.0030	Attachment type
3	8430.20.0060	Other
2	8430.20.0090	Other
1		Coal or rock cutters and tunneling machinery
2	8430.31.00	Self-propelled
3	8430.31.0040	Rock breaking machines
3	8430.31.0080	Other
2	8430.39.00	Other
3	8430.39.0040	Rock breaking machines
3	8430.39.0080	Other
1		Other boring or sinking machinery
2	8430.41.0000	Self-propelled
2	8430.49	Other
3	8430.49.4000	Offshore oil and natural gas drilling and production platforms
3	8430.49.80	Other
4		For oil well and gas field drilling
5	8430.49.8010	Rotary
5	8430.49.8020	Other
4		For water well drilling
5	8430.49.8030	Rotary
5	8430.49.8040	Other
4	8430.49.8050	Other
1	8430.50	Other machinery, self-propelled
2	8430.50.1000	Peat excavators
2	8430.50.5000	Other
1		Other machinery, not self-propelled
2	8430.61.0000	Tamping or compacting machinery
2	8430.69.0100	Other
0	8431	Parts suitable for use solely or principally with the machinery of headings 8425 to 8430
1	8431.10.00	Of machinery of heading 8425
2	8431.10.0010	Of machinery of subheading 8425.11 or 8425.19
2	8431.10.0090	Other
1	8431.20.0000	Of machinery of heading 8427
1		Of machinery of heading 8428
2	8431.31.00	Of passenger or freight elevators other than continuous action, skip hoists or escalators
3	8431.31.0020	Of skip hoists
3	8431.31.0040	Of escalators
3	8431.31.0060	Other
2	8431.39.00	Other
3	8431.39.0010	Of elevators and conveyors
3		Other
4	8431.39.0050	Of oil and gas field machinery
4	8431.39.0070	Of the woodland log handling equipment of statistical reporting number 8428.90.0310
4	8431.39.0080	Other
1		Of machinery of heading 8426, 8429 or 8430
2	8431.41.00	Buckets, shovels, grabs and grips
3	8431.41.0020	Shovel attachments
3	8431.41.0040	Clamshell (grappler) attachments
3	8431.41.0060	Dragline buckets
3	8431.41.0080	Other
2	8431.42.0000	Bulldozer or angledozer blades
2	8431.43	Parts for boring or sinking machinery of subheading 8430.41 or 8430.49
3	8431.43.4000	Of offshore oil and natural gas drilling and production platforms
3	8431.43.80	Other
4		Of oil and gas field machinery
5	8431.43.8020	Tool joints, whether or not forged
5	8431.43.8040	Drill pipe fitted with tool joints
5	8431.43.8060	Other
4	8431.43.8090	Of other boring or sinking machinery
2	8431.49	Other
3	8431.49.10	Of machinery of heading 8426
4	8431.49.1010	Of machinery of subheadings 8426.11, 8426.19 and 8426.30
4	8431.49.1060	Of mobile lifting frames, straddle carriers and works trucks fitted with a crane
4		Other
5	8431.49.1070	Of copper or copper alloys
5	8431.49.1080	Other
3	8431.49.90	Other
4		Attachments for mounting on machinery
5	8431.49.9005	Backhoe attachments
5	8431.49.9010	Front-end loader attachments
5	8431.49.9015	Rippers and rooters
5	8431.49.9020	Other
4		Other
5		Parts of coal or rock cutters and tunneling machinery
6	8431.49.9025	Cast axle housings
6		Other
7	8431.49.9032	Of copper or copper alloys
7	8431.49.9034	Other
5		Parts of backhoes, shovels, clamshells and draglines
6	8431.49.9035	Cast axle housings
6		Other
7	8431.49.9036	Road wheels
7	8431.49.9038	Wheel and tire assemblies
7		Other
8	8431.49.9039	Of copper or copper alloys
8	8431.49.9041	Other
5		Other
6	8431.49.9045	Scraper bowls for scrapers of subheadings 8429.30 and 8430.69.01
6	8431.49.9050	Track links
6	8431.49.9055	Cast axle housings
6		Other
7	8431.49.9081	Steel forgings
7		Other
8	8431.49.9084	Road wheels
8	8431.49.9090	Wheel and tire assemblies
8		Other
9	8431.49.9092	Of copper or copper alloys
9	8431.49.9094	Other
0	8432	Agricultural, horticultural or forestry machinery for soil preparation or cultivation; lawn or sports ground rollers; parts thereof
1	8432.10.00	Plows
2	8432.10.0020	Moldboard plows except listers
2	8432.10.0040	Disc plows
2	8432.10.0060	Other
1		Harrows, scarifiers, cultivators, weeders and hoes
2	8432.21.0000	Disc harrows
2	8432.29.00	Other
3		Cultivators, weeders and hoes
4	8432.29.0040	Cultivators, tractor drawn or for tractor mounting
4	8432.29.0060	Walk behind rotary tillers
4	8432.29.0080	Other
3	8432.29.0090	Other
1		Seeders, planters and transplanters
2	8432.31.00	No-till direct seeders, planters and transplanters
3	8432.31.0010	Planters and transplanters
3	8432.31.0090	Seeders
2	8432.39.00	Other
3	8432.39.0010	Planters and transplanters
3	8432.39.0090	Seeders
1		Manure spreaders and fertilizer distributors
2	8432.41.0000	Manure spreaders
2	8432.42.0000	Fertilizer distributors
1	8432.80.00	Other machinery
2	8432.80.0010	Tow behind spreaders, aerators, and de- thatchers
2	8432.80.0080	Other
1	8432.90.00	Parts
2	8432.90.0010	Road wheels without tires
2	8432.90.0020	Wheel and tire assemblies
2		Other
3	8432.90.0040	Of plows
3	8432.90.0050	Of harrows, scarifiers, cultivators, weeders and hoes
3	8432.90.0060	Of seeders, planters, transplanters, manure spreaders and fertilizer distributors
3	8432.90.0081	Of other machinery
0	8433	Harvesting or threshing machinery, including straw or fodder balers; grass or hay mowers; machines for cleaning, sorting or grading eggs, fruit or other agricultural produce, other than machinery of heading 8437; parts thereof
1		Mowers for lawns, parks or sports grounds
2	8433.11.00	Powered, with the cutting device rotating in a horizontal plane
3	8433.11.0010	Electric mowers, including battery operated
3		Riding mowers, other than electric
4	8433.11.0020	Under 5.2 kW
4	8433.11.0030	5.2 kW and over but under 7.46 kW
4	8433.11.0040	7.46 kW and over
3		Other
4	8433.11.0050	Under 3.7 kW
4	8433.11.0060	3.7 kW and over
2	8433.19.00	Other
3	8433.19.0010	Greens mowers
3	8433.19.0020	Gang cutting units
3	8433.19.0030	Other riding mowers
3		Other
4	8433.19.0040	Gasoline powered
4	8433.19.0050	Other
1	8433.20.00	Other mowers, including cutter bars for tractor mounting
2		Tractor drawn or for tractor mounting
3	8433.20.0020	Rotary cutter type
3	8433.20.0040	Other
2	8433.20.0060	Other
1	8433.30.0000	Other haymaking machinery
1	8433.40.0000	Straw or fodder balers, including pick-up balers
1		Other harvesting machinery; threshing machinery
2	8433.51.00	Combine harvester-threshers
3	8433.51.0010	Self-propelled
3	8433.51.0090	Other
2	8433.52.0000	Other threshing machinery
2	8433.53.0000	Root or tuber harvesting machines
2	8433.59.00	Other
3	8433.59.0010	Field forage harvesters
3	8433.59.0090	Other
1	8433.60.00	Machines for cleaning, sorting or grading eggs, fruit or other agricultural produce
2	8433.60.0010	Machines for cleaning, sorting or grading eggs
2	8433.60.0090	Other
1	8433.90	Parts
2	8433.90.10	Of mowers for lawns, parks or sports grounds
3	8433.90.1010	Wheel and tire assemblies
3	8433.90.1090	Other
2	8433.90.50	Other
3		Of other mowers, harvesting machines and threshing machines
4	8433.90.5010	Road wheels
4	8433.90.5025	Of haying machines and balers
4	8433.90.5045	Other
3	8433.90.5060	Of machines for cleaning, sorting or grading eggs
3	8433.90.5080	Of machines for cleaning, sorting or grading fruit or other agricultural produce
0	8434	Milking machines and dairy machinery, and parts thereof
1	8434.10.0000	Milking machines
1	8434.20.0000	Dairy machinery
1	8434.90.0000	Parts
0	8435	Presses, crushers and similar machinery, used in the manufacture of wine, cider, fruit juices or similar beverages; parts thereof
1	8435.10.0000	Machinery
1	8435.90.0000	Parts
0	8436	Other agricultural, horticultural, forestry, poultry-keeping or bee-keeping machinery, including germination plant fitted with mechanical or thermal equipment; poultry incubators and brooders; parts thereof
1	8436.10.0000	Machinery for preparing animal feeds
1		Poultry-keeping machinery; poultry incubators and brooders
2	8436.21.0000	Poultry incubators and brooders
2	8436.29.0000	Other
1	8436.80.00	Other machinery
2	8436.80.0020	Forestry machinery
2		Other
3	8436.80.0040	Barn and barnyard machines
3	8436.80.0060	Machines for preparing crops for market or for use
3		Other
4	8436.80.0070	Bee-keeping machinery
4	8436.80.0090	Other
1		Parts
2	8436.91.00	Of poultry-keeping machinery or poultry incubators and brooders
3	8436.91.0040	Of poultry incubators and brooders
3	8436.91.0080	Other
2	8436.99.00	Other
3	8436.99.0020	Of forestry machinery
3	8436.99.0030	Of bee-keeping machinery
3	8436.99.0035	Of machinery for preparing animal feeds
3		Other
4	8436.99.0040	Of barn or barnyard machines
4	8436.99.0070	Of machines for preparing crops for market or for use
4	8436.99.0090	Other
0	8437	Machines for cleaning, sorting or grading seed, grain or dried leguminous vegetables, and parts thereof; machinery used in the milling industry or for the working of cereals or dried leguminous vegetables, other than farm type machinery; parts thereof
1	8437.10.0000	Machines for cleaning, sorting or grading seed, grain or dried leguminous vegetables
1	8437.80.00	Other machinery
2	8437.80.0010	Flour mill and grain mill machines
2	8437.80.0090	Other
1	8437.90.00	Parts
2	8437.90.0010	Of flour mill or grain mill machines
2	8437.90.0090	Other
0	8438	Machinery, not specified or included elsewhere in this chapter, for the industrial preparation or manufacture of food or drink, other than machinery for the extraction or preparation of animal or fixed vegetable or microbial fats or oils; parts thereof
1	8438.10.00	Bakery machinery and machinery for the manufacture of macaroni, spaghetti or similar products
2	8438.10.0010	Bakery machinery
2	8438.10.0090	Other
1	8438.20.0000	Machinery for the manufacture of confectionery, cocoa or chocolate
1	8438.30.0000	Machinery for sugar manufacture
1	8438.40.0000	Brewery machinery
1	8438.50.00	Machinery for the preparation of meat or poultry
2	8438.50.0010	Meat- and poultry-packing plant machinery
2	8438.50.0090	Other
1	8438.60.0000	Machinery for the preparation of fruits, nuts or vegetables
1	8438.80.0000	Other machinery
1	8438.90	Parts
2	8438.90.1000	Of machinery for sugar manufacture
2	8438.90.90	Other
3	8438.90.9015	Of bakery machinery and machinery for the manufacture of macaroni, spaghetti or similar products
3	8438.90.9030	Of machinery for the manufacture of confectionery, cocoa or chocolate
3	8438.90.9060	Of machinery for the preparation of meat or poultry
3	8438.90.9090	Other
0	8439	Machinery for making pulp of fibrous cellulosic material or for making or finishing paper or paperboard (other than the machinery of heading 8419); parts thereof
1	8439.10.00	Machinery for making pulp of fibrous cellulosic material
2	8439.10.0010	New
2	8439.10.0090	Used or rebuilt
1	8439.20.00	Machinery for making paper or paperboard
2	8439.20.0010	New
2	8439.20.0090	Used or rebuilt
1	8439.30.0000	Machinery for finishing paper or paperboard
1		Parts
2	8439.91	Of machinery for making pulp of fibrous cellulosic materials
3	8439.91.1000	Bed plates, roll bars and other stock-treating parts
3	8439.91.9000	Other
2	8439.99	Other
3	8439.99.1000	Of machinery for making paper or paperboard
3	8439.99.5000	Of machinery for finishing paper or paperboard
0	8440	Bookbinding machinery, including book-sewing machines, and parts thereof
1	8440.10.0000	Machinery
1	8440.90.0000	Parts
0	8441	Other machinery for making up paper pulp, paper or paperboard, including cutting machines of all kinds, and parts thereof
1	8441.10.0000	Cutting machines
1	8441.20.0000	Machines for making bags, sacks or envelopes
1	8441.30.0000	Machines for making cartons, boxes, cases, tubes, drums or similar containers, other than by molding
1	8441.40.0000	Machines for molding articles in paper pulp, paper or paperboard
1	8441.80.0000	Other machinery
1	8441.90.0000	Parts
0	8442	Machinery, apparatus and equipment (other than the machines of headings 8456 to 8465), for preparing or making plates, cylinders or other printing components; plates, cylinders and other printing components; plates, cylinders and lithographic stones, prepared for printing purposes (for example, planed, grained or polished); parts thereof
1	8442.30.01	Machinery, apparatus and equipment
2	8442.30.0110	Phototypesetting and composing machines
2	8442.30.0150	Other machinery, apparatus and equipment
1	8442.40.0000	Parts of the foregoing machinery, apparatus or equipment
1	8442.50	Plates, cylinders and other printing components; plates, cylinders and lithographic stones, prepared for printing purposes (for example, planed, grained or polished)
2	8442.50.1000	Plates
2	8442.50.9000	Other
0	8443	Printing machinery used for printing by means of plates, cylinders and other printing components of heading 8442; other printers, copying machines and facsimile machines, whether or not combined; parts and accessories thereof
1		Printing machinery used for printing by means of plates, cylinders and other printing components of heading 8442
2	8443.11	Offset printing machinery, reel-fed
3	8443.11.1000	Double-width newspaper printing presses
3	8443.11.5000	Other
2	8443.12.0000	Offset printing machinery, sheet-fed, office type (using sheets with one side not exceeding 22 cm and the other side not exceeding 36 cm in the unfolded state)
2	8443.13.0000	Other offset printing machinery
2	8443.14.0000	Letterpress printing machinery, reel fed, excluding flexographic printing
2	8443.15.0000	Letterpress printing machinery, other than reel fed, excluding flexographic printing
2	8443.16.0000	Flexographic printing machinery
2	8443.17.0000	Gravure printing machinery
2	8443.19	Other
3	8443.19.2000	Textile printing machinery
3	8443.19.3000	Other
1		Other printers, copying machines and facsimile machines, whether or not combined
2	8443.31.0000	Machines which perform two or more of the functions of printing, copying or facsimile transmission, capable of connecting to an automatic data processing machine or to a network
2	8443.32	Other, capable of connecting to an automatic data processing machine or to a network
3	8443.32.10	Printer units
4		Laser
5	8443.32.1010	Capable of producing more than 20 pages per minute
5	8443.32.1020	Other
4	8443.32.1030	Light bar electronic type
4	8443.32.1040	Ink jet
4	8443.32.1050	Thermal transfer
4	8443.32.1060	Ionographic
4	8443.32.1070	Daisy wheel
4	8443.32.1080	Dot matrix
4	8443.32.1090	Other
3	8443.32.5000	Other
2	8443.39	Other
3		Copying machines
4		Electrostatic photocopying apparatus
5	8443.39.1000	Operating by reproducing the original image directly onto the copy (direct process)
5	8443.39.2000	Operating by reproducing the original image via an intermediate onto the copy (indirect process)
4		Other photocopying apparatus
5	8443.39.3000	Incorporating an optical system
5	8443.39.4000	Of the contact type
4	8443.39.5000	Thermocopying apparatus
4	8443.39.6000	Other
3	8443.39.9000	Other
1		Parts and accessories
2	8443.91	Parts and accessories of printing machinery used for printing by means of plates, cylinders and other printing components of heading 8442
3	8443.91.1000	Machines for uses ancillary to printing
3	8443.91.2000	Parts for textile printing machinery
3	8443.91.3000	Other
2	8443.99	Other
3	8443.99.1000	Accessory and auxiliary machines which are intended for attachment to an electrostatic photocopier and which do not operate independently of such photocopier
3		Parts and accessories of printers
4	8443.99.20	Parts of printer units of subheading 8443.32.10 specified in additional U.S. note 2 to this chapter
5	8443.99.2010	Ink cartridges
5	8443.99.2050	Other
4	8443.99.25	Other
5	8443.99.2510	Ink cartridges
5	8443.99.2550	Other
3		Parts and accessories of facsimile machines
4	8443.99.3000	Parts of facsimile machines specified in additional U.S. note 3 to this chapter
4	8443.99.3500	Other
3		Parts and accessories of copying machines
4	8443.99.4000	Parts of photocopying apparatus of subheading 8443.39.20 specified in additional U.S. note 4 to this chapter
4	8443.99.4500	Other
3	8443.99.50	Other
4		For the goods of subheading 8443.31
5	8443.99.5011	Ink cartridges
5	8443.99.5015	Other
4	8443.99.5050	Other
0	8444.00.00	Machines for extruding, drawing, texturing or cutting man-made textile materials
1	8444.00.0010	Texturing machines
1	8444.00.0090	Other
0	8445	Machines for preparing textile fibers; spinning, doubling or twisting machines and other machinery for producing textile yarns; textile reeling or winding (including weft winding) machines and machines for preparing textile yarns for use on the machines of heading 8446 or 8447
1		Machines for preparing textile fibers
2	8445.11.0000	Carding machines
2	8445.12.0000	Combing machines
2	8445.13.0000	Drawing or roving machines
2	8445.19.00	Other
3	8445.19.0040	Cotton gins
3	8445.19.0080	Other
1	8445.20.0000	Textile spinning machines
1	8445.30.00	Textile doubling or twisting machines
2	8445.30.0010	Textile twisting machines
2	8445.30.0090	Other
1	8445.40.0000	Textile winding (including weft winding) or reeling machines
1	8445.90.0000	Other
0	8446	Weaving machines (looms)
1	8446.10.00	For weaving fabrics of a width not exceeding 30 cm
2	8446.10.0010	Power looms
2	8446.10.0090	Other
1		For weaving fabrics of a width exceeding 30 cm, shuttle type
2	8446.21	Power looms
3	8446.21.1000	For weaving fabrics of a width exceeding 4.9 m
3	8446.21.5000	Other
2	8446.29.0000	Other
1	8446.30	For weaving fabrics of a width exceeding 30 cm, shuttleless type
2	8446.30.10	Power looms for weaving fabrics of a width exceeding 4.9 m
3	8446.30.1010	Rapier type
3	8446.30.1020	Jet type
3	8446.30.1030	Other
2	8446.30.50	Other
3	8446.30.5010	Rapier type
3	8446.30.5020	Jet type
3	8446.30.5030	Other
0	8447	Knitting machines, stitch-bonding machines and machines for making gimped yarn, tulle, lace, embroidery, trimmings, braid or net and machines for tufting
1		Circular knitting machines
2	8447.11	With cylinder diameter not exceeding 165 mm
3	8447.11.1000	For knitting hosiery
3	8447.11.90	Other
4	8447.11.9010	Open-top cylinder machines
4	8447.11.9020	Cylinder and dial machines
4	8447.11.9090	Other
2	8447.12	With cylinder diameter exceeding 165 mm
3	8447.12.1000	For knitting hosiery
3	8447.12.90	Other
4	8447.12.9010	Open-top cylinder machines
4	8447.12.9020	Cylinder and dial machines
4	8447.12.9090	Other
1	8447.20	Flat knitting machines; stitch-bonding machines
2		V-bed flat knitting machines
3	8447.20.2000	Power driven flat knitting machines over 50.8 cm in width
3	8447.20.3000	Other
2	8447.20.4000	Warp knitting machines
2	8447.20.6000	Other
1	8447.90	Other
2	8447.90.1000	Braiding and lace-braiding machines
2	8447.90.5000	Embroidery machines
2	8447.90.9000	Other
0	8448	Auxiliary machinery for use with machines of heading 8444, 8445, 8446 or 8447 (for example, dobbies, Jacquards, automatic stop motions and shuttle changing mechanisms); parts and accessories suitable for use solely or principally with the machines of this heading or of heading 8444, 8445, 8446 or 8447 (for example, spindles and spindle flyers, card clothing, combs, extruding nipples, shuttles, healds and heald-frames, hosiery needles)
1		Auxiliary machinery for machines of heading 8444, 8445, 8446 or 8447
2	8448.11.0000	Dobbies and Jacquards; card reducing, copying, punching or assembling machines for use therewith
2	8448.19.0000	Other
1	8448.20	Parts and accessories of machines of heading 8444 or of their auxiliary machinery
2	8448.20.1000	Of machines for extruding or drawing man-made textile filaments
2	8448.20.50	Other
3	8448.20.5010	Of texturing machines
3	8448.20.5090	Other
1		Parts and accessories of machines of heading 8445 or of their auxiliary machinery
2	8448.31.0000	Card clothing
2	8448.32.00	Of machines for preparing textile fibers, other than card clothing
3	8448.32.0010	Of cotton gins
3	8448.32.0090	Other
2	8448.33.0000	Spindles, spindle flyers, spinning rings and ring travellers
2	8448.39	Other
3	8448.39.1000	Parts of spinning, doubling or twisting machines
3	8448.39.5000	Parts of winding or reeling machines
3	8448.39.9000	Other
1		Parts and accessories of weaving machines (looms) or of their auxiliary machinery
2	8448.42.0000	Reeds for looms, healds and heald-frames
2	8448.49	Other
3	8448.49.1000	Shuttles
3	8448.49.2000	Other
1		Parts and accessories of machines of heading 8447 or of their auxiliary machinery
2	8448.51	Sinkers, needles and other articles used in forming stitches
3		Needles for knitting machines
4	8448.51.1000	Latch needles
4	8448.51.2000	Spring-beard needles
4	8448.51.3000	Other
3	8448.51.5000	Other
2	8448.59	Other
3	8448.59.1000	Parts of knitting machines
3	8448.59.5000	Other
0	8449.00	Machinery for the manufacture or finishing of felt or nonwovens in the piece or in shapes, including machinery for making felt hats; blocks for making hats; parts thereof
1	8449.00.1000	Finishing machinery and parts thereof
1	8449.00.5000	Other
0	8450	Household- or laundry-type washing machines, including machines which both wash and dry; parts thereof
1		Machines, each of a dry linen capacity not exceeding 10 kg
2	8450.11.00	Fully automatic machines
3	8450.11.0010	Coin operated
3		Other
4	8450.11.0040	Top Loading
4	8450.11.0080	Other
2	8450.12.0000	Other machines with built-in centrifugal dryer
2	8450.19.0000	Other
1	8450.20.00	Machines, each of a dry linen capacity exceeding 10 kg
2	8450.20.0010	Coin operated
2		Other
3	8450.20.0040	Top Loading
3	8450.20.0080	Other
1	8450.90	Parts
2	8450.90.2000	Tubs and tub assemblies
2	8450.90.4000	Furniture designed to receive the machines of subheadings 8450.11 through 8450.20, inclusive
2	8450.90.6000	Other
0	8451	Machinery (other than machines of heading 8450) for washing, cleaning, wringing, drying, ironing, pressing (including fusing presses), bleaching, dyeing, dressing, finishing, coating or impregnating textile yarns, fabrics or made up textile articles and machines for applying the paste to the base fabric or other support used in the manufacture of floor coverings such as linoleum; machines for reeling, unreeling, folding, cutting or pinking textile fabrics; parts thereof
1	8451.10.0000	Dry-cleaning machines
1		Drying machines
2	8451.21.00	Each of a dry linen capacity not exceeding 10 kg
3	8451.21.0010	Coin operated
3	8451.21.0090	Other
2	8451.29.00	Other
3	8451.29.0010	For drying made up articles
3	8451.29.0090	Other
1	8451.30.0000	Ironing machines and presses (including fusing presses)
1	8451.40.0000	Washing, bleaching or dyeing machines
1	8451.50.0000	Machines for reeling, unreeling, folding, cutting or pinking textile fabrics
1	8451.80.0000	Other machinery
1	8451.90	Parts
2	8451.90.3000	Drying chambers for the drying machines of subheading 8451.21 or 8451.29, and other parts of drying machines incorporating drying chambers
2	8451.90.6000	Furniture designed to receive the drying machines of subheading 8451.21 or 8451.29
2	8451.90.90	Other
3	8451.90.9010	Of machines for washing, dry-cleaning, ironing, pressing or drying made up textile articles or of other household or laundry type machines
3		Other
4	8451.90.9020	Of machines for bleaching, dyeing, washing or cleaning
4	8451.90.9090	Other
0	8452	Sewing machines, other than book-sewing machines of heading 8440; furniture, bases and covers specially designed for sewing machines; sewing machine needles; parts thereof
1	8452.10.00	Sewing machines of the household type
2	8452.10.0010	Valued not over $20 each
2	8452.10.0090	Other
1		Other sewing machines
2	8452.21	Automatic units
3	8452.21.1000	Specially designed to join footwear soles to uppers
3	8452.21.9000	Other
2	8452.29	Other
3	8452.29.1000	Specially designed to join footwear soles to uppers
3	8452.29.9000	Other
1	8452.30.0000	Sewing machine needles
1	8452.90	Furniture, bases and covers for sewing machines, and parts thereof; other parts of sewing machines
2	8452.90.1000	Furniture, bases and covers for sewing machines, and parts thereof
2	8452.90.20	Other parts of sewing machines
3	8452.90.2010	Of household machines
3	8452.90.2090	Other
0	8453	Machinery for preparing, tanning or working hides, skins or leather or for making or repairing footwear or other articles of hides, skins or leather, other than sewing machines; parts thereof
1	8453.10.0000	Machinery for preparing, tanning or working hides, skins or leather
1	8453.20.0000	Machinery for making or repairing footwear
1	8453.80.0000	Other machinery
1	8453.90	Parts
2	8453.90.1000	Of machinery for making or repairing footwear
2	8453.90.5000	Other
0	8454	Converters, ladles, ingot molds and casting machines, of a kind used in metallurgy or in metal foundries, and parts thereof
1	8454.10.0000	Converters
1	8454.20.00	Ingot molds and ladles
2		Ingot molds
3	8454.20.0010	For steel ingots
3	8454.20.0060	Other
2	8454.20.0080	Ladles
1	8454.30.00	Casting machines
2	8454.30.0010	Die casting machines
2	8454.30.0090	Other
1	8454.90.00	Parts
2		Of casting machines
3	8454.90.0030	Of die casting machines
3	8454.90.0060	Other
2	8454.90.0070	Of ingot molds
2	8454.90.0080	Other
0	8455	Metal-rolling mills and rolls therefor; parts thereof
1	8455.10.0000	Tube mills
1		Other rolling mills
2	8455.21.0000	Hot or combination hot and cold
2	8455.22.0000	Cold
1	8455.30.00	Rolls for rolling mills
2		Gray iron
3	8455.30.0005	Not exceeding 2,268 kg
3	8455.30.0015	Exceeding 2,268 kg but not exceeding 6,803.9 kg
3	8455.30.0025	Exceeding 6,803.9 kg
2		Cast steel
3	8455.30.0035	Not exceeding 2,268 kg
3	8455.30.0045	Exceeding 2,268 kg but not exceeding 6,803.9 kg
3	8455.30.0055	Exceeding 6,803.9 kg
2		Other
3	8455.30.0065	Not exceeding 2,268 kg
3	8455.30.0075	Exceeding 2,268 kg but not exceeding 6,803.9 kg
3	8455.30.0085	Exceeding 6,803.9 kg
1	8455.90	Other parts
2	8455.90.4000	Castings or weldments, individually weighing less than 90 tons, for the machines of heading 8455
2	8455.90.8000	Other
0	8456	Machine tools for working any material by removal of material, by laser or other light or photon beam, ultrasonic, electro-discharge, electro-chemical, electron-beam, ionic-beam or plasma arc processes; water-jet cutting machines
1		Operated by laser or other light or photon beam processes
2	8456.11	Operated by laser
3	8456.11.10	For working metal
4	8456.11.1010	Numerically controlled
4	8456.11.1050	Other
3		Other
4	8456.11.7000	Of a kind used solely or principally for the manufacture of printed circuits, printed circuit assemblies, parts of heading 8517 or parts of automatic data processing units
4	8456.11.9000	Other
2	8456.12	Operated by other light or photon beam processes
3	8456.12.10	For working metal
4	8456.12.1010	Numerically controlled
4	8456.12.1050	Other
3		Other
4	8456.12.7000	Of a kind used solely or principally for the manufacture of printed circuits, printed circuit assemblies, parts of heading 8517 or parts of automatic data processing
4	8456.12.9000	Other
1	8456.20	Operated by ultrasonic processes
2	8456.20.10	For working metal
3	8456.20.1010	Numerically controlled
3	8456.20.1050	Other
2	8456.20.5000	Other
1	8456.30	Operated by electro-discharge processes
2	8456.30.10	For working metal
3	8456.30.1020	Traveling wire (wire-cut) type
3		Other
4	8456.30.1050	Numerically controlled
4	8456.30.1070	Other
2	8456.30.5000	Other
1	8456.40	Operated by plasma arc process
2	8456.40.10	For working metal
3	8456.40.1010	Numerically controlled
3	8456.40.1090	Other
2	8456.40.9000	Other
1	8456.50.0000	Water-jet cutting machines
1	8456.90	Other
2	8456.90.3100	For working metal
2	8456.90.7100	Other
0	8457	Machining centers, unit construction machines (single station) and multistation transfer machines, for working metal
1	8457.10.00	Machining centers
2	8457.10.0005	Used or rebuilt
2		Other
3		With automatic tool changers
4		Vertical-spindle machines with a Y-axis travel of--
5	8457.10.0015	Not over 660 mm
5	8457.10.0025	Over 660 mm
4		Horizontal-spindle machines with a Y-axis travel of--
5	8457.10.0055	Not over 685 mm
5	8457.10.0060	Over 685 mm but not over 1,016 mm
5	8457.10.0065	Over 1,016 mm
4	8457.10.0070	Other
3	8457.10.0075	Other
1	8457.20.00	Unit construction machines (single station)
2	8457.20.0010	Numerically controlled
2	8457.20.0090	Other
1	8457.30.00	Multistation transfer machines
2	8457.30.0010	Numerically controlled
2	8457.30.0090	Other
0	8458	Lathes (including turning centers) for removing metal
1		Horizontal lathes
2	8458.11.00	Numerically controlled
3	8458.11.0005	Used or rebuilt
3		Other
4	8458.11.0010	Multiple spindle
4		Other
5	8458.11.0030	With a power rating of less than 18.65 kW
5	8458.11.0050	With a power rating of 18.65 kW or greater but not exceeding 37.3 kW
5	8458.11.0090	With a power rating exceeding 37.3 kW
2	8458.19.00	Other
3	8458.19.0010	Used or rebuilt
3	8458.19.0020	Other, valued under $3,025 each
3		Other
4	8458.19.0030	Engine or toolroom lathes
4		Automatic bar and/or chucking machines
5	8458.19.0050	Single spindle
5	8458.19.0070	Multiple spindle
4	8458.19.0090	Other
1		Other lathes
2	8458.91	Numerically controlled
3	8458.91.10	Vertical turret lathes
4	8458.91.1040	Used or rebuilt
4		Other
5	8458.91.1060	Multiple spindle
5	8458.91.1080	Other
3	8458.91.50	Other
4	8458.91.5040	Used or rebuilt
4		Other
5	8458.91.5050	Multiple spindle
5	8458.91.5070	Other
2	8458.99	Other
3	8458.99.10	Vertical turret lathes
4	8458.99.1010	Used or rebuilt
4	8458.99.1050	Other
3	8458.99.50	Other
4	8458.99.5030	Used or rebuilt
4	8458.99.5060	Other, valued under $3,025 each
4	8458.99.5090	Other
0	8459	Machine tools (including way-type unit head machines) for drilling, boring, milling, threading or tapping by removing metal, other than lathes (including turning centers) of heading 8458
1	8459.10.0000	Way-type unit head machines
1		Other drilling machines
2	8459.21.00	Numerically controlled
3	8459.21.0040	Used or rebuilt
3	8459.21.0080	Other
2	8459.29.00	Other
3	8459.29.0010	Used or rebuilt
3	8459.29.0020	Other, valued under $3,025 each
3		Other
4	8459.29.0040	Multiple spindle
4		Other
5	8459.29.0050	Radial
5	8459.29.0070	Upright, excluding sensitive (hand- directed), turret and deep-hole machines
5	8459.29.0090	Other
1		Other boring-milling machines
2	8459.31.00	Numerically controlled
3	8459.31.0005	Used or rebuilt
3		Other
4		Horizontal spindle
5	8459.31.0010	Table type, excluding planer type
5	8459.31.0040	Other
4	8459.31.0070	Other
2	8459.39.00	Other
3	8459.39.0010	Used or rebuilt
3	8459.39.0020	Other, valued under $3,025 each
3		Other
4	8459.39.0040	Horizontal spindle
4	8459.39.0050	Other
1		Other boring machines
2	8459.41.00	Numerically controlled
3	8459.41.0010	Used or rebuilt
3	8459.41.0020	Other, valued under $3,025 each
3		Other
4	8459.41.0030	Vertical
4	8459.41.0090	Other
2	8459.49.00	Other
3	8459.49.0010	Used or rebuilt
3	8459.49.0020	Other, valued under $3,025 each
3		Other
4	8459.49.0030	Vertical
4	8459.49.0090	Other
1		Milling machines, knee type
2	8459.51.00	Numerically controlled
3	8459.51.0040	Used or rebuilt
3	8459.51.0080	Other
2	8459.59.00	Other
3	8459.59.0010	Used or rebuilt
3	8459.59.0020	Other, valued under $3,025 each
3	8459.59.0030	Other
1		Other milling machines
2	8459.61.00	Numerically controlled
3	8459.61.0040	Used or rebuilt
3	8459.61.0080	Other
2	8459.69.00	Other
3	8459.69.0010	Used or rebuilt
3	8459.69.0020	Other, valued under $3,025 each
3		Other
4	8459.69.0050	Profile, duplicating or die sinking
4	8459.69.0070	Bed type
4	8459.69.0090	Other
1	8459.70	Other threading or tapping machines
2	8459.70.4000	Numerically controlled
2	8459.70.80	Other
3	8459.70.8040	Used or rebuilt
3	8459.70.8060	Other, valued under $3,025 each
3	8459.70.8080	Other
0	8460	Machine tools for deburring, sharpening, grinding, honing, lapping, polishing or otherwise finishing metal or cermets by means of grinding stones, abrasives or polishing products, other than gear cutting, gear grinding or gear finishing machines of heading 8461
1		Flat-surface grinding machines
2	8460.12.00	Numerically controlled
3	8460.12.0040	Used or rebuilt
3	8460.12.0080	Other
2	8460.19.01	Other
3	8460.19.0105	Used or rebuilt
3		Other
4	8460.19.0110	Reciprocating-table type
4	8460.19.0150	Other
1		Other grinding machines
2	8460.22.00	Centerless grinding machines, numerically controlled
3	8460.22.0040	Used or rebuilt
3	8460.22.0080	Other
2	8460.23.00	Other cylindrical grinding machines, numerically controlled
3	8460.23.0040	Used or rebuilt
3		Other
4	8460.23.0055	External cylindrical, including universal
4	8460.23.0065	Internal cylindrical
4	8460.23.0075	Other
2	8460.24.00	Other, numerically controlled
3	8460.24.0005	Used or rebuilt
3	8460.24.0080	Other
2	8460.29.01	Other
3	8460.29.0105	Used or rebuilt
3		Other
4	8460.29.0110	External cylindrical, including universal
4	8460.29.0130	Internal cylindrical
4	8460.29.0150	Other
1		Sharpening (tool or cutter grinding) machines
2	8460.31.00	Numerically controlled
3	8460.31.0040	Used or rebuilt
3	8460.31.0080	Other
2	8460.39.00	Other
3	8460.39.0010	Used or rebuilt
3	8460.39.0020	Other, valued under $3,025 each
3	8460.39.0050	Other
1	8460.40	Honing or lapping machines
2	8460.40.40	Numerically controlled
3	8460.40.4010	Used or rebuilt
3	8460.40.4060	Other
2	8460.40.80	Other
3	8460.40.8010	Used or rebuilt
3	8460.40.8020	Other, valued under $3,025 each
3	8460.40.8080	Other
1	8460.90	Other
2	8460.90.40	Numerically controlled
3	8460.90.4010	Used or rebuilt
3	8460.90.4060	Other
2	8460.90.80	Other
3	8460.90.8010	Used or rebuilt
3	8460.90.8020	Other, valued under $3,025 each
3	8460.90.8080	Other
0	8461	Machine tools for planing, shaping, slotting, broaching, gear cutting, gear grinding or gear finishing, sawing, cutting-off and other machine tools working by removing metal or cermets, not elsewhere specified or included
1	8461.20	Shaping or slotting machines
2	8461.20.4000	Numerically controlled
2	8461.20.80	Other
3	8461.20.8030	Used or rebuilt
3	8461.20.8070	Other, valued under $3,025 each
3	8461.20.8090	Other
1	8461.30	Broaching machines
2	8461.30.40	Numerically controlled
3	8461.30.4020	Used or rebuilt
3	8461.30.4060	Other
2	8461.30.80	Other
3	8461.30.8020	Used or rebuilt
3	8461.30.8040	Other, valued under $3,025 each
3	8461.30.8080	Other
1	8461.40	Gear cutting, gear grinding or gear finishing machines
2	8461.40.10	Gear cutting machines
3	8461.40.1010	Used or rebuilt
3		Other
4	8461.40.1020	For bevel gears
4		Other
5	8461.40.1030	Gear hobbers
5	8461.40.1040	Gear shapers
5	8461.40.1060	Other
2	8461.40.50	Gear grinding or finishing machines
3	8461.40.5020	Used or rebuilt
3	8461.40.5040	Other, valued under $3,025 each
3		Other
4	8461.40.5050	For bevel gears
4	8461.40.5070	Other
1	8461.50	Sawing or cutting-off machines
2	8461.50.40	Numerically controlled
3	8461.50.4010	Used or rebuilt
3	8461.50.4050	Other
2	8461.50.80	Other
3	8461.50.8010	Used or rebuilt
3	8461.50.8020	Other, valued under $3,025 each
3	8461.50.8090	Other
1	8461.90	Other
2	8461.90.30	Numerically controlled
3		Planing machines
4	8461.90.3020	Used or rebuilt
4	8461.90.3040	Other
3		Other
4	8461.90.3060	Used or rebuilt
4	8461.90.3080	Other
2	8461.90.60	Other
3		Planing machines
4	8461.90.6010	Used or rebuilt
4	8461.90.6020	Other, valued under $3,025 each
4	8461.90.6030	Other
3		Other
4	8461.90.6040	Used or rebuilt
4	8461.90.6050	Other, valued under $3,025 each
4	8461.90.6090	Other
0	8462	Machine tools (including presses) for working metal by forging, hammering or die forging (excluding rolling mills); machine tools (including presses, slitting lines and cut-to-length lines) for working metal by bending, folding, straightening, flattening, shearing, punching, notching or nibbling (excluding drawbenches); presses for working metal or metal carbides, not specified above
1		Hot forming machines for forging, die forging (including presses) and hot hammers
2	8462.11.00	Closed die forging machines
3	8462.11.0010	Used or rebuilt
3		Other
4	8462.11.0030	Headers and upsetters, including cold headers
4	8462.11.0035	Mechanical transfer presses
4	8462.11.0055	Other
2	8462.19.00	Other
3	8462.19.0010	Used or rebuilt
3		Other
4	8462.19.0030	Headers and upsetters, including cold headers
4	8462.19.0035	Mechanical transfer presses
4	8462.19.0055	Other
1		Bending, folding, straightening or flattening machines (including press brakes) for flat products
2	8462.22.00	Profile forming machines
3	8462.22.0010	Used or rebuilt
3	8462.22.0020	Other, valued under $3,025 each
3	8462.22.0050	Other
2	8462.23.00	Numerically controlled press brakes
3	8462.23.0010	Used or rebuilt
3	8462.23.0020	Other, valued under $3,025 each
3	8462.23.0050	Other
2	8462.24.00	Numerically controlled panel benders
3	8462.24.0010	Used or rebuilt
3	8462.24.0020	Other, valued under $3,025 each
3	8462.24.0050	Other
2	8462.25.00	Numerically controlled roll forming machines
3	8462.25.0010	Used or rebuilt
3	8462.25.0020	Other, valued under $3,025 each
3	8462.25.0050	Other
2	8462.26.00	Other numerically controlled bending, folding, straightening or flattening machines
3	8462.26.0010	Used or rebuilt
3	8462.26.0020	Other, valued under $3,025 each
3	8462.26.0050	Other
2	8462.29.00	Other
3	8462.29.0010	Used or rebuilt
3	8462.29.0020	Other, valued under $3,025 each
3		Other
4	8462.29.0030	Press brakes
4	8462.29.0040	Bending rolls
4	8462.29.0050	Other
1		Slitting lines, cut-to-length lines and other shearing machines (excluding presses) for flat products, other than combined punching and shearing machines
2	8462.32	Slitting lines and cut-to-length lines
3	8462.32.10	Numerically controlled
4	8462.32.1040	Used or rebuilt
4	8462.32.1080	Other
3	8462.32.50	Other
4	8462.32.5010	Used or rebuilt
4	8462.32.5020	Other, valued under $3,025 each
4	8462.32.5050	Other
2	8462.33.00	Numerically controlled shearing machines
4	8462.33.0040	Used or rebuilt
4	8462.33.0080	Other
2	8462.39.00	Other
3	8462.39.0010	Used or rebuilt
3	8462.39.0020	Other, valued under $3,025 each
3	8462.39.0050	Other
1		Punching, notching or nibbling machines (excluding presses) for flat products including combined punching and shearing machines
2	8462.42.00	Numerically controlled
3	8462.42.0040	Used or rebuilt
3	8462.42.0080	Other
2	8462.49.00	Other
3	8462.49.0010	Used or rebuilt
3	8462.49.0020	Other, valued under $3,025 each
3	8462.49.0050	Other
1		Machines for working tube, pipe, hollow section and bar (excluding presses)
2	8462.51.00	Numerically controlled
3	8462.51.0040	Used or rebuilt
3	8462.51.0080	Other
2	8462.59.00	Other
3	8462.59.0010	Used or rebuilt
3	8462.59.0020	Other, valued under $3,025 each
3	8462.59.0050	Other
1		Cold metal working presses
2	8462.61	Hydraulic presses
3	8462.61.40	Numerically controlled
4	8462.61.4030	Used or rebuilt
4	8462.61.4060	Other
3	8462.61.80	Other
4	8462.61.8030	Used or rebuilt
4	8462.61.8090	Other
2	8462.62	Mechanical presses
3	8462.62.40	Numerically controlled
4	8462.62.4010	Used or rebuilt
4	8462.62.4030	Other
3	8462.62.50	Other
4	8462.62.5030	Used or rebuilt
4	8462.62.5090	Other
2	8462.63	Servo-presses
3	8462.63.40	Numerically controlled
4	8462.63.4010	Used or rebuilt
4	8462.63.4030	Other
3	8462.63.80	Other
4	8462.63.8010	Used or rebuilt
4	8462.63.8020	Other, valued under $3,025 each
4	8462.63.8060	Other
2	8462.69	Other
3	8462.69.40	Numerically controlled
4	8462.69.4010	Used or rebuilt
4	8462.69.4030	Other
3	8462.69.80	Other
4	8462.69.8010	Used or rebuilt
4	8462.69.8020	Other, valued under $3,025 each
4	8462.69.8060	Other
1	8462.90	Other
2	8462.90.40	Numerically controlled
3	8462.90.4010	Used or rebuilt
3	8462.90.4030	Other
2	8462.90.80	Other
3	8462.90.8010	Used or rebuilt
3	8462.90.8020	Other, valued under $3,025 each
3	8462.90.8060	Other
0	8463	Other machine tools for working metal or cermets, without removing material
1	8463.10.00	Drawbenches for bars, tubes, profiles, wire or the like
2	8463.10.0040	Used or rebuilt
2	8463.10.0060	Other, valued under $3,025 each
2	8463.10.0080	Other
1	8463.20.00	Thread rolling machines
2	8463.20.0040	Used or rebuilt
2	8463.20.0060	Other, valued under $3,025 each
2	8463.20.0080	Other
1	8463.30.00	Machines for working wire
2	8463.30.0040	Used or rebuilt
2	8463.30.0060	Other, valued under $3,025 each
2	8463.30.0080	Other
1	8463.90.00	Other
2	8463.90.0040	Used or rebuilt
2	8463.90.0060	Other, valued under $3,025 each
2	8463.90.0080	Other
0	8464	Machine tools for working stone, ceramics, concrete, asbestos-cement or like mineral materials or for cold working glass
1	8464.10.0100	Sawing machines
1	8464.20.01	Grinding or polishing machines
2	8464.20.0110	Glass-working machines
2	8464.20.0120	Other
1	8464.90.01	Other
2	8464.90.0110	Glass-working machines
2	8464.90.0120	Other
0	8465	Machine tools (including machines for nailing, stapling, glueing or otherwise assembling) for working wood, cork, bone, hard rubber, hard plastics or similar hard materials
1	8465.10.00	Machines which can carry out different types of machining operations without tool change between such operations
2		Woodworking machines
3		Used or rebuilt
4	8465.10.0005	Tenoners
4	8465.10.0015	Other
3		Other
4		Tenoners
5	8465.10.0025	Numerically controlled
5	8465.10.0035	Other
4	8465.10.0045	Other
2	8465.10.0050	Other
1	8465.20	Machining centers
2	8465.20.1000	For sawing, planing, milling, molding, grinding, sanding, polishing, drilling or mortising
2	8465.20.5000	For bending or assembling
2	8465.20.8000	Other
1		Other
2	8465.91.00	Sawing machines
3		Woodworking machines
4		Used or rebuilt
5	8465.91.0002	Rip saws
5	8465.91.0006	Panel saws
5	8465.91.0012	Band saws
5	8465.91.0016	Cross-cut and optimizing saws
5	8465.91.0022	Other
4		Other
5	8465.91.0027	Sawmill machines
5		Other
6	8465.91.0032	Radial arm saws
6	8465.91.0036	Tilting arbor table saws
6	8465.91.0041	Rip saws
6	8465.91.0047	Miter saws
6	8465.91.0049	Scroll saws
6		Panel saws
7	8465.91.0053	Valued under $3,000 each
7	8465.91.0058	Other
6		Band saws
7	8465.91.0064	Valued under $1,000 each
7	8465.91.0068	Other
6	8465.91.0074	Cross-cut and optimizing saws
6	8465.91.0078	Other
3	8465.91.0091	Other
2	8465.92.00	Planing, milling or molding (by cutting) machines
3		For woodworking
4		Used or rebuilt
5	8465.92.0003	Moulders
5	8465.92.0006	Routers
5	8465.92.0016	Other
4		Other
5		Dovetailing machines
6	8465.92.0026	Valued under $3,000 each
6	8465.92.0029	Other
5	8465.92.0031	Moulders
5		Planers
6	8465.92.0034	Valued under $1,000 each
6	8465.92.0037	Other
5		Jointers
6	8465.92.0042	Valued under $1,000 each
6	8465.92.0046	Other
5		Routers
6	8465.92.0051	Valued under $3,000 each
6		Other
7	8465.92.0055	Numerically controlled
7	8465.92.0058	Other
5		Shapers and profilers
6	8465.92.0062	Valued under $1,000 each
6	8465.92.0066	Other
5	8465.92.0072	Other
3	8465.92.0091	Other
2	8465.93.00	Grinding, sanding or polishing machines
3		For woodworking
4		Used or rebuilt
5	8465.93.0004	Belt sanders, for a belt width 60 cm or wider
5	8465.93.0012	Other
4		Other
5		Edge belt sanders
6	8465.93.0030	Valued under $1,000 each
6	8465.93.0045	Valued $1,000 or over but under $3,000 each
6	8465.93.0055	Other
5	8465.93.0065	Belt sanders, for a belt width 60 cm or wider
5	8465.93.0075	Other
3	8465.93.0091	Other
2	8465.94.00	Bending or assembling machines
3		For woodworking
4	8465.94.0005	Used or rebuilt
4		Other
5	8465.94.0015	Doweling machines
5	8465.94.0025	Edgebanding machines
5	8465.94.0035	Laminating machines
5		Presses
6	8465.94.0045	Cold
6	8465.94.0055	Other
5	8465.94.0065	Other
3	8465.94.0091	Other
2	8465.95.00	Drilling or mortising machines
3		For woodworking
4		Used or rebuilt
5	8465.95.0005	Numerically controlled boring machines
5	8465.95.0010	Other
4		Other
5		Boring machines
6	8465.95.0020	Numerically controlled
6		Other
7	8465.95.0035	Valued under $3,000 each
7	8465.95.0045	Other
5		Other drilling machines
6	8465.95.0055	Valued under $1,000 each
6	8465.95.0060	Other
5	8465.95.0065	Other
3	8465.95.0091	Other
2	8465.96.00	Splitting, slicing or paring machines
3		For woodworking
4	8465.96.0015	Log splitters
4	8465.96.0025	Chippers
4	8465.96.0030	Hogs
4	8465.96.0040	Other
3	8465.96.0051	Other
2	8465.99.02	Other
3		Woodworking machines
4	8465.99.0210	Debarkers
4	8465.99.0220	Lathes
4	8465.99.0230	Other
3	8465.99.0250	Other
0	8466	Parts and accessories suitable for use solely or principally with the machines of headings 8456 to 8465, including work or tool holders, self-opening dieheads, dividing heads and other special attachments for the machines; tool holders for any type of tool for working in the hand
1	8466.10.01	Tool holders and self-opening dieheads
2	8466.10.0110	Tool holders for forming-type or cutting-type dies
2	8466.10.0130	Holders for replaceable cutting or drill inserts
2	8466.10.0175	Other
1	8466.20	Work holders
2	8466.20.10	For machine tools used in cutting gears
3	8466.20.1010	Jigs and fixtures
3	8466.20.1090	Other
2	8466.20.80	Other
3		For metalworking machine tools
4	8466.20.8020	Jigs and fixtures
4	8466.20.8035	Other
3		Other work holders
4	8466.20.8040	Jigs and fixtures
4	8466.20.8065	Other
1	8466.30	Dividing heads and other special attachments for machines
2	8466.30.1000	Dividing heads
2		Other special attachments
3	8466.30.60	Machines
4	8466.30.6040	For woodworking machines
4	8466.30.6085	Other
3	8466.30.8000	Other
1		Other
2	8466.91	For machines of heading 8464
3	8466.91.1000	Cast-iron parts not advanced beyond cleaning, and machined only for the removal of fins, gates, sprues and risers or to permit location in finishing machinery
3	8466.91.5000	Other
2	8466.92	For machines of heading 8465
3	8466.92.1000	Cast-iron parts not advanced beyond cleaning, and machined only for the removal of fins, gates, sprues and risers or to permit location in finishing machinery
3	8466.92.50	Other
4	8466.92.5010	Of woodworking machines
4	8466.92.5090	Other
2	8466.93	For machines of headings 8456 to 8461
3	8466.93.1100	For water-jet cutting machines
3		Other
4		Bed, base, table, head, tail, saddle, cradle, cross slide, column, arm, saw arm, wheelhead, tailstock, headstock, ram, frame, work-arbor support, and C-frame castings, weldments or fabrications
5	8466.93.15	Cast-iron parts not advanced beyond cleaning, and machined only for the removal of fins, gates, sprues and risers or to permit location in finishing machinery
6	8466.93.1530	For metalworking machine tools for cutting, grinding or finishing gears
6	8466.93.1560	Other
5		Other
6	8466.93.3000	Of metalworking machine tools for cutting gears
6	8466.93.53	Other
7	8466.93.5340	Of metalworking machine tools for grinding or finishing gears
7	8466.93.5385	Other
4		Other
5	8466.93.60	Cast-iron parts not advanced beyond cleaning, and machined only for the removal of fins, gates, sprues and risers or to permit location in finishing machinery
6	8466.93.6030	For metalworking machine tools for cutting, grinding or finishing gears
6	8466.93.6060	Other
5		Other
6	8466.93.7500	Of metalworking machine tools for cutting gears
6		Other
7	8466.93.9600	Parts and accessories of machine tools of subheadings 8456.11, 8456.12, 8456.30, 8457.10, 8458.91, 8459.21, 8459.61 and 8461.50, of a kind used solely or principally for the manufacture of printed circuits, printed circuit assemblies, parts of heading 8517 or parts of automatic data processing machines
7	8466.93.98	Other
8	8466.93.9840	Of metalworking machine tools for grinding or finishing gears
8	8466.93.9885	Other
2	8466.94	For machines of heading 8462 or 8463
3		Cast-iron parts not advanced beyond cleaning, and machined only for the removal of fins, gates, sprues and risers or to permit location in finishing machinery
4	8466.94.2000	Bed, base, table, column, cradle, frame, bolster, crown, slide, rod, tailstock and headstock castings, weldments or fabrications
4	8466.94.4000	Other
3		Other
4	8466.94.65	Bed, base, table, column, cradle, frame, bolster, crown, slide, rod, tailstock and headstock castings, weldments or fabrications
5	8466.94.6540	Parts of mechanical transfer presses
5	8466.94.6585	Other
4	8466.94.85	Other
5	8466.94.8540	Parts of mechanical transfer presses
5	8466.94.8585	Other
0	8467	Tools for working in the hand, pneumatic, hydraulic or with self-contained electric or nonelectric motor, and parts thereof
1		Pneumatic
2	8467.11	Rotary type (including combined rotary-percussion)
3	8467.11.10	Suitable for metal working
4	8467.11.1040	Grinders, polishers and sanders
4	8467.11.1080	Other
3	8467.11.50	Other
4	8467.11.5010	Rock drills
4	8467.11.5020	Drills, other than rock drills; screwdrivers and nut runners
4	8467.11.5040	Wrenches, other than nut runners
4	8467.11.5090	Other
2	8467.19	Other
3	8467.19.1000	Suitable for metal working
3	8467.19.50	Other
4	8467.19.5030	Pneumatic, hand-held force feed lubricating equipment
4	8467.19.5060	Designed for use in construction or mining
4	8467.19.5090	Other
1		With self-contained electric motor
2	8467.21.00	Drills of all kinds
3		Rotary
4	8467.21.0010	Battery powered
4		Other
5	8467.21.0030	With a chuck capacity of less than 12.7 mm
5	8467.21.0050	Other
3	8467.21.0070	Other, including hammer drills
2	8467.22.00	Saws
3	8467.22.0020	Circular
3	8467.22.0040	Chain
3	8467.22.0070	Reciprocating and jig
3	8467.22.0090	Other
2	8467.29.00	Other
3		Grinders, polishers and sanders
4	8467.29.0010	Angle grinders, sanders and polishers
4	8467.29.0015	Orbital and straight-line sanders
4		Other
5	8467.29.0025	Belt sanders
5	8467.29.0035	Other
3	8467.29.0040	Screwdrivers, nut-runners and impact wrenches
3	8467.29.0055	Routers
3	8467.29.0065	Planers
3	8467.29.0070	Grass and weed trimmers/edgers
3	8467.29.0080	Electropneumatic rotary and percussion hammers
3	8467.29.0085	Electric scissors
3	8467.29.0090	Other
1		Other tools
2	8467.81.0000	Chain saws
2	8467.89	Other
3	8467.89.1000	Suitable for metal working
3	8467.89.50	Other
4	8467.89.5030	Gasoline powered grass and weed trimmers and brushcutters
4	8467.89.5060	Other, designed for use in agriculture or horticulture
4	8467.89.5090	Other
1		Parts
2	8467.91.0100	Of chain saws
2	8467.92.00	Of pneumatic tools
3	8467.92.0050	Of pneumatic, hand-held force feed lubricating equipment
3	8467.92.0090	Other
2	8467.99.01	Other
3	8467.99.0130	Of gasoline powered grass and weed trimmers and brushcutters
3	8467.99.0190	Other
0	8468	Machinery and apparatus for soldering, brazing or welding, whether or not capable of cutting, other than those of heading 8515; gas-operated surface tempering machines and appliances; parts thereof
1	8468.10.0000	Hand-held blow torches
1	8468.20	Other gas-operated machinery and apparatus
2	8468.20.1000	Hand-directed or -controlled
2	8468.20.5000	Other
1	8468.80	Other machinery and apparatus
2	8468.80.1000	Hand-directed or -controlled
2	8468.80.5000	Other
1	8468.90	Parts
2	8468.90.1000	Of hand-directed or -controlled machinery and apparatus
2	8468.90.5000	Other
0	8470	Calculating machines and pocket-size data recording, reproducing and displaying machines with calculating functions; accounting machines, postage-franking machines, ticket-issuing machines and similar machines, incorporating a calculating device; cash registers
1	8470.10.00	Electronic calculators capable of operation without an external source of electric power and pocket-size data recording, reproducing and displaying machines with calculating functions
2	8470.10.0040	Display only
2	8470.10.0060	Other
1		Other electronic calculating machines
2	8470.21.0000	Incorporating a printing device
2	8470.29.0000	Other
1	8470.30.0000	Other calculating machines
1	8470.50.00	Cash registers
2	8470.50.0020	Point-of-sale terminals
2	8470.50.0060	Other
1	8470.90.01	Other
2	8470.90.0110	Postage-franking machines
2	8470.90.0190	Other
0	8471	Automatic data processing machines and units thereof; magnetic or optical readers, machines for transcribing data onto data media in coded form and machines for processing such data, not elsewhere specified or included
1	8471.30.0100	Portable automatic data processing machines, weighing not more than 10 kg, consisting of at least a central processing unit, a keyboard and a display
1		Other automatic data processing machines
2	8471.41.01	Comprising in the same housing at least a central processing unit and an input and output unit, whether or not combined
3	8471.41.0110	With cathode-ray tube (CRT)
3	8471.41.0150	Other
2	8471.49.0000	Other, entered in the form of systems
1	8471.50.01	Processing units other than those of subheading 8471.41 or 8471.49, whether or not containing in the same housing one or two of the following types of unit: storage units, input units, output units
2	8471.50.0110	With cathode-ray tube (CRT)
2	8471.50.0150	Other
1	8471.60	Input or output units, whether or not containing storage units in the same housing
2	8471.60.10	Combined input/output units
3	8471.60.1010	With cathode-ray tube (CRT)
3	8471.60.1050	Other
2		Other
3	8471.60.2000	Keyboards
3	8471.60.7000	Units suitable for physical incorporation into automatic data processing machines or units thereof
3	8471.60.8000	Optical scanners and magnetic ink recognition devices
3	8471.60.90	Other
4	8471.60.9030	Card key and magnetic media entry devices
4	8471.60.9050	Other
1	8471.70	Storage units
2		Magnetic disk drive units
3		For a disk of a diameter exceeding 21 cm
4	8471.70.1000	Without read-write unit assembled therein; read-write units entered separately
4	8471.70.2000	Units for physical incorporation into automatic data processing machines or units thereof
4	8471.70.3000	Other
3		Other
4	8471.70.40	Not assembled in cabinets, and without attached external power supply
5	8471.70.4035	Flexible (floppy) magnetic disk drive units
5	8471.70.4065	Hard magnetic disk drive units
5	8471.70.4095	Other
4	8471.70.50	Other
5	8471.70.5035	Flexible (floppy) magnetic disk drive units
5	8471.70.5065	Hard magnetic disk drive units
5	8471.70.5095	Other
2		Other storage units
3	8471.70.6000	Not assembled in cabinets for placing on a table, desk, wall, floor or similar place
3	8471.70.9000	Other
1	8471.80	Other units of automatic data processing machines
2	8471.80.1000	Control or adapter units
2		Other
3	8471.80.4000	Units suitable for physical incorporation into automatic data processing machines
3	8471.80.9000	Other
1	8471.90.0000	Other
0	8472	Other office machines (for example, hectograph or stencil duplicating machines, addressing machines, automatic banknote dispensers, coin-sorting machines, coin-counting or wrapping machines, pencil-sharpening machines, perforating or stapling machines)
1	8472.10.0000	Duplicating machines
1	8472.30.0000	Machines for sorting or folding mail or for inserting mail in envelopes or bands, machines for opening, closing or sealing mail and machines for affixing or canceling postage stamps
1	8472.90	Other
2	8472.90.0500	Addressing machines and address plate embossing machines
2	8472.90.1000	Automatic teller machines
2	8472.90.4000	Pencil sharpeners
2	8472.90.5000	Typewriters other than printers of heading 8443; word processing machines
2	8472.90.6000	Numbering, dating and check-writing machines
2	8472.90.90	Other
3	8472.90.9040	Desktop note counters and note scanners
3	8472.90.9060	Other currency and coin handling machines
3	8472.90.9080	Other
0	8473	Parts and accessories (other than covers, carrying cases and the like) suitable for use solely or principally with machines of headings 8470 to 8472
1		Parts and accessories of the machines of heading 8470
2	8473.21.0000	Of the electronic calculating machines of subheading 8470.10, 8470.21 or 8470.29
2	8473.29.0000	Other
1	8473.30	Parts and accessories of the machines of heading 8471
2		Not incorporating a cathode ray tube
3	8473.30.11	Printed circuit assemblies
4	8473.30.1140	Memory modules suitable for use solely or principally with machines of heading 8471
4	8473.30.1180	Other
3	8473.30.2000	Parts and accessories, including face plates and lock latches, of printed circuit assemblies
3	8473.30.5100	Other
2	8473.30.9100	Other
1	8473.40	Parts and accessories of the machines of heading 8472
2	8473.40.1000	Printed circuit assemblies for automatic teller machines of subheading 8472.90.10
2	8473.40.2100	Printed circuit assemblies of word processing machines of 8472.90.50
2	8473.40.4100	Other parts and accessories of the machines of 8472.90.50
2	8473.40.8600	Other
1	8473.50	Parts and accessories equally suitable for use with machines of two or more of the headings 8470 to 8472
2	8473.50.3000	Printed circuit assemblies
2	8473.50.6000	Parts and accessories, including face plates and lock latches, of printed circuit assemblies
2	8473.50.9000	Other
0	8474	Machinery for sorting, screening, separating, washing, crushing, grinding, mixing or kneading earth, stone, ores or other mineral substances, in solid (including powder or paste) form; machinery for agglomerating, shaping or molding solid mineral fuels, ceramic paste, unhardened cements, plastering materials or other mineral products in powder or paste form; machines for forming foundry molds of sand; parts thereof
1	8474.10.00	Sorting, screening, separating or washing machines
2	8474.10.0010	Portable
2	8474.10.0090	Stationary
1	8474.20.00	Crushing or grinding machines
2	8474.20.0010	Portable
2		Stationary
3	8474.20.0050	Crushing
3	8474.20.0070	Other
1		Mixing or kneading machines
2	8474.31.0000	Concrete or mortar mixers
2	8474.32.0000	Machines for mixing mineral substances with bitumen
2	8474.39.0000	Other
1	8474.80.00	Other machinery
2		For agglomerating, shaping or molding solid mineral fuels, ceramic paste, unhardened cements, plastering materials or other mineral products in powder or paste form
3	8474.80.0010	Designed for use with ceramic paste, unhardened cements and plastering materials
3	8474.80.0015	Other
2	8474.80.0020	Machines for forming foundry molds of sand
2	8474.80.0080	Other
1	8474.90.00	Parts
2	8474.90.0010	Of sorting, screening, separating or washing machines
2	8474.90.0020	Of crushing or grinding machines
2	8474.90.0050	Of mixing or kneading machines
2	8474.90.0090	Other
0	8475	Machines for assembling electric or electronic lamps, tubes or flashbulbs, in glass envelopes; machines for manufacturing or hot working glass or glassware; parts thereof
1	8475.10.0000	Machines for assembling electric or electronic lamps, tubes or flashbulbs, in glass envelopes
1		Machines for manufacturing or hot working glass or glassware
2	8475.21.0000	Machines for making optical fibers and preforms thereof
2	8475.29.0000	Other
1	8475.90	Parts
2	8475.90.1000	Of machines for assembling electric or electronic lamps, tubes or flashbulbs, in glass envelopes
2	8475.90.9000	Other
0	8476	Automatic goods-vending machines (for example, postage stamp, cigarette, food or beverage machines), including money-changing machines; parts thereof
1		Automatic beverage-vending machines
2	8476.21.0000	Incorporating heating or refrigerating devices
2	8476.29.0000	Other
1		Other machines
2	8476.81.0000	Incorporating heating or refrigerating devices
2	8476.89.0000	Other
1	8476.90.0000	Parts
0	8477	Machinery for working rubber or plastics or for the manufacture of products from these materials, not specified or included elsewhere in this chapter; parts thereof
1	8477.10	Injection-molding machines
2	8477.10.3000	For manufacturing shoes
2	8477.10.4000	For use in the manufacture of optical media
2	8477.10.90	Other
3	8477.10.9015	Of a type used for processing rubber or other thermosetting materials
3		Of a type used for processing thermoplastics
4	8477.10.9030	With a clamp force less than 50 tons
4	8477.10.9040	With a clamp force equal to or greater than 50 tons and less than 300 tons
4	8477.10.9050	With a clamp force equal to or greater than 300 tons and less than 750 tons
4	8477.10.9060	With a clamp force equal to or greater than 750 tons
1	8477.20.00	Extruders
2		Of a type used for processing rubber or other thermosetting materials
3	8477.20.0005	Single screw
3	8477.20.0015	Other, including multiple screw
2		Of a type used for processing thermoplastics
3		Single screw, with a screw size
4	8477.20.0035	Less than 6.4 cm
4	8477.20.0045	6.4 cm or greater
3		Other, including multiple screw
4	8477.20.0055	With a screw size less than 6.4 cm
4	8477.20.0065	With a screw size 6.4 cm or greater
1	8477.30.0000	Blow-molding machines
1	8477.40.0100	Vacuum-molding machines and other thermoforming machines
1		Other machinery for molding or otherwise forming
2	8477.51.00	For molding or retreading pneumatic tires or for molding or otherwise forming inner tubes
3	8477.51.0010	For molding or retreading pneumatic tires
3	8477.51.0090	Other
2	8477.59.0100	Other
1	8477.80.0100	Other machinery
1	8477.90	Parts
2	8477.90.25	Base, bed, platen, clamp cylinder, ram, and injection castings, weldments and fabrications
3	8477.90.2540	Of machines of subheading 8477.10.30, 8477.10.40 or 8477.10.90
3	8477.90.2580	Other
2	8477.90.4501	Barrel screws
2	8477.90.6500	Hydraulic assemblies incorporating more than one of the following: manifold; valves; pump; oil cooler
2	8477.90.86	Other
3	8477.90.8601	Of injection-molding machines
3	8477.90.8620	Of extruders
3	8477.90.8630	Of blow-molding machines
3	8477.90.8640	Of machines for forming pneumatic tires
3	8477.90.8695	Other parts
0	8478	Machinery for preparing or making up tobacco, not specified or included elsewhere in this chapter; parts thereof
1	8478.10.00	Machinery
2	8478.10.0010	Industrial cigarette-making machines
2	8478.10.0090	Other
1	8478.90.00	Parts
2	8478.90.0010	Parts of industrial cigarette-making machines
2	8478.90.0090	Other
0	8479	Machines and mechanical appliances having individual functions, not specified or included elsewhere in this chapter; parts thereof
1	8479.10.00	Machinery for public works, building or the like
2		Concrete and bituminous pavers, finishers and spreaders
3	8479.10.0040	For concrete
3	8479.10.0060	For bituminous material
2	8479.10.0080	Other
1	8479.20.0000	Machinery for the extraction or preparation of animal or fixed vegetable or microbial fats or oils
1	8479.30.0000	Presses for the manufacture of particle board or fiber building board of wood or other ligneous materials and other machinery for treating wood or cork
1	8479.40.0000	Rope or cable-making machines
1	8479.50.0000	Industrial robots, not elsewhere specified or included
1	8479.60.0000	Evaporative air coolers
1		Passenger boarding bridges
2	8479.71.0000	Of a kind used in airports
2	8479.79.0000	Other
1		Other machines and mechanical appliances
2	8479.81.0000	For treating metal, including electric wire coil-winders
2	8479.82.00	Mixing, kneading, crushing, grinding, screening, sifting, homogenizing, emulsifying or stirring machines
3	8479.82.0040	Mixing, kneading or stirring machines
3	8479.82.0080	Other
2	8479.83.0000	Cold isostatic presses
2	8479.89	Other
3		Electromechanical appliances with self-contained electric motor
4	8479.89.1000	Air humidifiers or dehumidifiers
4	8479.89.2000	Floor polishers
4	8479.89.5500	Trash compactors
4	8479.89.6500	Other
3	8479.89.7000	Carpet sweepers
3	8479.89.8300	Machines for the manufacturing of optical media
3	8479.89.9200	Automated electronic component placement machines of a kind used solely or principally for the manufacture of printed circuit assemblies
3	8479.89.95	Other
4	8479.89.9550	Oil and gas field wireline and downhole equipment
4	8479.89.9560	Automotive maintenance machines
4	8479.89.9565	Hydraulic accumulators
4	8479.89.9585	Ultrasonic cleaning devices
4	8479.89.9595	Industrial vibrators
4	8479.89.9596	Tow behind sweepers
4	8479.89.9599	Other
1	8479.90	Parts
2	8479.90.4100	Of articles of subheading 8479.89.10 or 8479.89.70
2		Of trash compactors
3	8479.90.4500	Frame assemblies incorporating more than one of the following: baseplate; side frames; power screws; front plates
3	8479.90.5500	Ram assemblies incorporating a ram wrapper and/or ram cover
3	8479.90.6500	Container assemblies incorporating more than one of the following: container bottom; container wrapper; slide track; container front
3	8479.90.7500	Cabinets or cases
3	8479.90.8500	Other
2	8479.90.95	Other
3	8479.90.9530	Of industrial robots
3		Other
4	8479.90.9550	Of machinery for public works, building or the like
4	8479.90.9560	Of presses for the manufacture of particle board or fiber building board of wood or other ligneous materials and other machinery for treating wood or cork
4	8479.90.9565	Of machines or mechanical appliances for treating metal
4	8479.90.9596	Other
0	8480	Molding boxes for metal foundry; mold bases; molding patterns; molds for metal (other than ingot molds), metal carbides, glass, mineral materials, rubber or plastics
1	8480.10.0000	Molding boxes for metal foundry
1	8480.20.0000	Mold bases
1	8480.30.0000	Molding patterns
1		Molds for metal or metal carbides
2	8480.41.0000	Injection or compression types
2	8480.49.00	Other types
3	8480.49.0010	Molds for centrifugal casting of ductile iron pipe
3	8480.49.0090	Other
1	8480.50.00	Molds for glass
2	8480.50.0010	Injection or compression types
2	8480.50.0090	Other types
1	8480.60.00	Molds for mineral materials
2	8480.60.0010	Injection or compression types
2	8480.60.0090	Other types
1		Molds for rubber or plastics
2	8480.71	Injection or compression types
3	8480.71.1000	For shoe machinery
3	8480.71.4000	For the manufacture of semiconductor devices
3	8480.71.80	Other
4	8480.71.8020	Temporarily imported for testing, calibration, examination, repair or alteration; returned after being exported for testing, calibration, examination, repair or alteration
4		Other
5	8480.71.8045	Injection type
5	8480.71.8060	Compression type
2	8480.79	Other types
3	8480.79.1000	Molds for shoe machinery
3	8480.79.90	Other
4	8480.79.9010	Blow molds
4	8480.79.9020	Bladder operated molds
4	8480.79.9090	Other molds
0	8481	Taps, cocks, valves and similar appliances, for pipes, boiler shells, tanks, vats or the like, including pressure-reducing valves and thermostatically controlled valves; parts thereof
1	8481.10.00	Pressure-reducing valves
2	8481.10.0020	Hydraulic fluid power type
2		Pneumatic fluid power type
3	8481.10.0040	Filter-regulators and filter-regulator-lubricators
3	8481.10.0060	Other
2	8481.10.0090	Other
1	8481.20.00	Valves for oleohydraulic or pneumatic transmissions
2		Hydraulic valves
3		Directional control
4	8481.20.0010	Manual type
4	8481.20.0020	Solenoid type
4	8481.20.0030	Other
3	8481.20.0040	Flow control type
3	8481.20.0050	Other
2		Other
3		Directional control
4	8481.20.0060	Solenoid type
4	8481.20.0070	Other
3	8481.20.0080	Other
1	8481.30	Check (nonreturn) valves
2	8481.30.10	Of copper
3	8481.30.1010	Having a pressure rating under 850 kPa
3	8481.30.1090	Having a pressure rating of 850 kPa or over
2	8481.30.20	Of iron or steel
3	8481.30.2010	Of iron
3	8481.30.2090	Of steel
2	8481.30.9000	Other
1	8481.40.0000	Safety or relief valves
1	8481.80	Other appliances
2		Hand operated
3	8481.80.10	Of copper
4		Having a pressure rating under 850 kPa
5	8481.80.1020	Bath and shower faucets
5	8481.80.1030	Sink and lavatory faucets
5	8481.80.1040	Supply stops
5	8481.80.1050	Other
4		Having a pressure rating of 850 kPa or over
5	8481.80.1060	Gate type
5	8481.80.1070	Globe type
5	8481.80.1075	Plug type
5	8481.80.1085	Ball type
5	8481.80.1090	Butterfly type
5	8481.80.1095	Other
3	8481.80.30	Of iron or steel
4		Of iron
5	8481.80.3010	Gate type
5	8481.80.3015	Globe type
5	8481.80.3020	Plug type
5	8481.80.3025	Ball type
5	8481.80.3030	Butterfly type
5	8481.80.3040	Other
4		Of steel
5	8481.80.3055	Gate type
5	8481.80.3060	Globe type
5	8481.80.3065	Plug type
5	8481.80.3070	Ball type
5	8481.80.3075	Butterfly type
5	8481.80.3090	Other
3	8481.80.50	Of other materials
4	8481.80.5040	Pressure spray can valves
4	8481.80.5060	Bath, shower, sink and lavatory faucets
4	8481.80.5090	Other
2	8481.80.90	Other
3	8481.80.9005	Solenoid valves
3	8481.80.9010	Ballcock mechanisms
3	8481.80.9015	Regulator valves, self-operating, for controlling variables such as temperature, pressure, flow and liquid level
3		Other
4		With electrical or electro-hydraulic actuators
5	8481.80.9020	Control valves designed for proportional operation by a signal from a control device
5	8481.80.9025	Other
4	8481.80.9030	With hydraulic actuators
4		With pneumatic actuators
5	8481.80.9035	Control valves designed for proportional operation by a signal from a control device
5	8481.80.9040	Other
4	8481.80.9045	With thermostatic actuators
4	8481.80.9050	Other
1	8481.90	Parts
2		Of hand operated and check appliances
3	8481.90.1000	Of copper
3	8481.90.3000	Of iron or steel
3	8481.90.5000	Of other materials
2	8481.90.90	Other
3		Of valves of subheading 8481.20
4	8481.90.9020	Valve bodies
4	8481.90.9040	Other
3		Other
4	8481.90.9060	Valve bodies
4		Other
5	8481.90.9081	Steel forgings
5	8481.90.9085	Other
0	8482	Ball or roller bearings, and parts thereof
1	8482.10	Ball bearings
2	8482.10.10	Ball bearings with integral shafts
3	8482.10.1040	Bearings having an outside diameter not over 30 mm
3	8482.10.1080	Other
2	8482.10.50	Other
3	8482.10.5004	Unground bearings
3		Other
4	8482.10.5008	Thrust bearings
4	8482.10.5012	Linear bearings
4		Angular contact bearings
5		Wheel hub bearings units
6	8482.10.5016	Flanged
6	8482.10.5024	Other
5	8482.10.5028	Other
4		Radial bearings
5		Single row bearings
6	8482.10.5032	Maximum or full capacity type
6		Other bearings, having an outside diameter of
7	8482.10.5036	Under 9 mm
7	8482.10.5044	9 mm and over but not over 30 mm
7	8482.10.5048	Over 30 mm but not over 52 mm
7	8482.10.5052	Over 52 mm but not over 100 mm.
7	8482.10.5056	Over 100 mm
5	8482.10.5060	Double row ball bearings
5	8482.10.5064	Other
4	8482.10.5068	Other
1	8482.20.00	Tapered roller bearings, including cone and tapered roller assemblies
2		Cup and cone assemblies entered as a set
3		Wheel hub units
4	8482.20.0020	Flanged
4	8482.20.0030	Other
3		Other
4	8482.20.0040	With cups having an outside diameter not exceeding 102 mm
4	8482.20.0061	With cups having an outside diameter exceeding 102 mm but not exceeding 203 mm
4	8482.20.0064	With cups having an outside diameter exceeding 203 mm but not exceeding 305 mm
4	8482.20.0067	Other
2		Cone assemblies entered separately
3	8482.20.0070	For cups having an outside diameter not exceeding 102 mm
3	8482.20.0081	For cups having an outside diameter exceeding 102 mm but not exceeding 203 mm
3	8482.20.0090	Other
1	8482.30.00	Spherical roller bearings
2	8482.30.0040	Single row
2	8482.30.0080	Other
1	8482.40.0000	Needle roller bearings, including cage and needle roller assemblies
1	8482.50.0000	Other cylindrical roller bearings, including cage and roller assemblies
1	8482.80.00	Other, including combined ball/roller bearings
2	8482.80.0020	Combined ball and spherical roller bearings
2	8482.80.0040	Combined ball and needle roller bearings
2	8482.80.0060	Combined ball and other cylindrical roller bearings
2	8482.80.0080	Other
1		Parts
2	8482.91.00	Balls, needles and rollers
3		Balls
4	8482.91.0010	Of alloy steel
4	8482.91.0015	Of copper or copper alloys as described in statistical note 6 to this chapter
4	8482.91.0030	Other
3	8482.91.0040	Needles
3	8482.91.0050	Tapered rollers
3	8482.91.0070	Spherical rollers
3	8482.91.0080	Other cylindrical rollers
3	8482.91.0090	Other
2	8482.99	Other
3		Inner or outer rings or races
4	8482.99.0500	For ball bearings
4	8482.99.15	For tapered roller bearings
5		Cups
6	8482.99.1550	Having an outside diameter not exceeding 203 mm
6	8482.99.1570	Other
5	8482.99.1580	Other
4	8482.99.25	Other
5	8482.99.2520	For spherical roller bearings
5	8482.99.2540	For needle bearings
5	8482.99.2560	For other cylindrical roller bearings
5	8482.99.2580	Other
3		Other
4	8482.99.3500	Parts of ball bearings (including parts of ball bearings with integral shafts)
4	8482.99.4500	Parts of tapered roller bearings
4	8482.99.65	Other
5	8482.99.6510	For spherical roller bearings
5	8482.99.6530	For needle bearings
5	8482.99.6560	For other cylindrical roller bearings
5	8482.99.6595	Other
0	8483	Transmission shafts (including camshafts and crankshafts) and cranks; bearing housings, housed bearings and plain shaft bearings; gears and gearing; ball or roller screws; gear boxes and other speed changers, including torque converters; flywheels and pulleys, including pulley blocks; clutches and shaft couplings (including universal joints); parts thereof
1	8483.10	Transmission shafts (including camshafts and crankshafts) and cranks
2		Camshafts and crankshafts
3	8483.10.10	Designed for use solely or principally with spark-ignition internal combustion piston engines or rotary engines
4		For vehicles of chapter 87
5	8483.10.1010	For motorcycles
5	8483.10.1030	Other
4	8483.10.1050	Other
3	8483.10.30	Other
4	8483.10.3010	For vehicles of chapter 87
4	8483.10.3050	Other
2	8483.10.5000	Other transmission shafts and cranks
1	8483.20	Housed bearings, incorporating ball or roller bearings
2	8483.20.40	Flange, take-up, cartridge and hanger units
3	8483.20.4040	Incorporating ball bearings
3	8483.20.4080	Incorporating roller bearings
2	8483.20.80	Other
3	8483.20.8040	Incorporating ball bearings
3	8483.20.8080	Incorporating roller bearings
1	8483.30	Bearing housings; plain shaft bearings
2	8483.30.40	Flange, take-up, cartridge and hanger units
3	8483.30.4040	Ball or roller bearing type
3	8483.30.4080	Other
2	8483.30.80	Other
3		Bearing housings
4	8483.30.8020	Ball or roller bearing type
4	8483.30.8040	Other
3		Plain shaft bearings
4		With housing
5	8483.30.8055	Rod end bearings
5	8483.30.8065	Other
4		Without housing
5	8483.30.8070	Spherical
5	8483.30.8090	Other
1	8483.40	Gears and gearing, other than toothed wheels, chain sprockets and other transmission elements entered separately; ball or roller screws; gear boxes and other speed changers, including torque converters
2	8483.40.1000	Torque converters
2		Gear boxes and other speed changers
3		Fixed ratio speed changers, multiple and variable ratio speed changers each ratio of which is selected by manual manipulation
4	8483.40.30	Imported for use with machines for making cellulosic pulp, paper or paperboard
5	8483.40.3040	Fixed ratio speed changers
5	8483.40.3080	Other
4	8483.40.50	Other
5	8483.40.5010	Fixed ratio speed changers
5	8483.40.5020	Gear boxes and speed changers for wind turbines, as described in statistical note 6 to this chapter
5	8483.40.5080	Other
3	8483.40.7000	Other speed changers
2	8483.40.8000	Ball or roller screws
2	8483.40.9000	Gears and gearing, other than toothed wheels, chain sprockets and other transmission elements entered separately
1	8483.50	Flywheels and pulleys, including pulley blocks
2	8483.50.4000	Gray-iron awning or tackle pulleys, not over 6.4 cm in wheel diameter
2		Other
3	8483.50.6000	Flywheels
3	8483.50.90	Other
4	8483.50.9040	Grooved pulleys
4	8483.50.9080	Other
1	8483.60	Clutches and shaft couplings (including universal joints)
2	8483.60.40	Clutches and universal joints
3	8483.60.4040	Clutches
3	8483.60.4080	Universal joints
2	8483.60.8000	Other
1	8483.90	Toothed wheels, chain sprockets and other transmission elements presented separately; parts
2	8483.90.10	Chain sprockets and parts thereof
3	8483.90.1010	Forged
3	8483.90.1050	Other
2		Parts of bearing housings and plain shaft bearings
3	8483.90.2000	Parts of flange, take-up, cartridge and hanger units
3	8483.90.3000	Other
2	8483.90.50	Parts of gearing, gear boxes and other speed changers
3	8483.90.5010	Forged gear blanks
3	8483.90.5020	Parts of gear boxes and speed changers for wind turbines
3	8483.90.5080	Other
2		Other
3	8483.90.7000	Parts of articles of subheading 8483.20
3	8483.90.80	Other
4	8483.90.8010	Parts of articles of subheading 8483.60.80
4	8483.90.8040	Parts of universal joints
4	8483.90.8080	Other
0	8484	Gaskets and similar joints of metal sheeting combined with other material or of two or more layers of metal; sets or assortments of gaskets and similar joints, dissimilar in composition, put up in pouches, envelopes or similar packings; mechanical seals
1	8484.10.0000	Gaskets and similar joints of metal sheeting combined with other material or of two or more layers of metal
1	8484.20.0000	Mechanical seals
1	8484.90.0000	Other
0	8485	Machines for additive manufacturing
1	8485.10.0100	By metal deposit
1	8485.20.0000	By plastics or rubber deposit
1	8485.30.0000	By plaster, cement, ceramics or glass deposit
1	8485.80.0000	Other
1	8485.90	Parts
2	8485.90.1000	By plastics or rubber deposit
2	8485.90.9000	Other
0	8486	Machines and apparatus of a kind used solely or principally for the manufacture of semiconductor boules or wafers, semiconductor devices, electronic integrated circuits or flat panel displays; machines and apparatus specified in note 11(C) to this chapter; parts and accessories
1	8486.10.0000	Machines and apparatus for the manufacture of boules or wafers
1	8486.20.0000	Machines and apparatus for the manufacture of semiconductor devices or of electronic integrated circuits
1	8486.30.0000	Machines and apparatus for the manufacture of flat panel displays
1	8486.40.00	Machines and apparatus specified in note 11(C) to this chapter
2	8486.40.0010	For the manufacture or repair of masks and reticles
2	8486.40.0020	For assembling semiconductor devices or electronic integrated circuits
2	8486.40.0030	For lifting, handling, loading or unloading of boules, wafers, semiconductor devices, electronic integrated circuits and flat panel displays
1	8486.90.0000	Parts and accessories
0	8487	Machinery parts, not containing electrical connectors, insulators, coils, contacts or other electrical features, and not specified or included elsewhere in this chapter
1	8487.10.00	Ships' or boats' propellers and blades therefor
2	8487.10.0040	Of copper
2	8487.10.0080	Other
1	8487.90.00	Other
2	8487.90.0040	Oil seals, other than those of chapter 40
2	8487.90.0080	Other
C	85	Electrical machinery and equipment and parts thereof; sound recorders and reproducers, television image and sound recorders and reproducers, and parts and accessories of such articles
0	8501	Electric motors and generators (excluding generating sets)
1	8501.10	Motors of an output not exceeding 37.5 W
2		Of under 18.65 W
3	8501.10.2000	Synchronous, valued not over $4 each
3	8501.10.40	Other
4	8501.10.4020	AC
4		DC
5	8501.10.4040	Brushless
5	8501.10.4060	Other
4	8501.10.4080	Other
2	8501.10.60	Of 18.65 W or more but not exceeding 37.5 W
3	8501.10.6020	AC
3		DC
4	8501.10.6040	Brushless
4	8501.10.6060	Other
3	8501.10.6080	Other
1	8501.20	Universal AC/DC motors of an output exceeding 37.5 W
2	8501.20.2000	Exceeding 37.5 W but not exceeding 74.6 W
2	8501.20.4000	Exceeding 74.6 W but not exceeding 735 W
2	8501.20.5000	Exceeding 735 W but under 746 W
2	8501.20.6000	Other
1		Other DC motors; DC generators, other than photovoltaic generators
2	8501.31	Of an output not exceeding 750 W
3		Motors
4	8501.31.2000	Exceeding 37.5 W but not exceeding 74.6 W
4	8501.31.4000	Exceeding 74.6 W but not exceeding 735 W
4	8501.31.5000	Exceeding 735 W but under 746 W
4	8501.31.6000	Other
3	8501.31.8100	Generators
2	8501.32	Of an output exceeding 750 W but not exceeding 75 kW
3		Motors
4	8501.32.2000	Exceeding 750 W but not exceeding 14.92 kW
4		Other
5	8501.32.4500	Electric motors of a kind used as the primary source of mechanical power for electrically powered vehicles of subheadings 8703.40, 8703.50, 8703.60, 8703.70 or 8703.80
5	8501.32.55	Other
6	8501.32.5520	For use in civil aircraft
6	8501.32.5540	Other
3	8501.32.6100	Generators
2	8501.33	Of an output exceeding 75 kW but not exceeding 375 kW
3		Motors
4	8501.33.20	Exceeding 75 kW but under 149.2 kW
5	8501.33.2040	For use in civil aircraft
5	8501.33.2080	Other
4	8501.33.3000	149.2 kW or more but not exceeding 150 kW
4	8501.33.40	Other
5	8501.33.4040	Not exceeding 373 kW
5	8501.33.4060	Other
3	8501.33.6100	Generators
2	8501.34	Of an output exceeding 375 kW
3	8501.34.3000	Motors
3	8501.34.6100	Generators
1	8501.40	Other AC motors, single-phase
2	8501.40.20	Of an output exceeding 37.5 W but not exceeding 74.6 W
3	8501.40.2020	Gear motors
3	8501.40.2040	Other
2	8501.40.40	Of an output exceeding 74.6 W but not exceeding 735 W
3	8501.40.4020	Gear motors
3	8501.40.4040	Other
2	8501.40.50	Of an output exceeding 735 W but under 746 W
3	8501.40.5020	Gear motors
3	8501.40.5040	Other
2	8501.40.60	Other
3	8501.40.6020	Gear motors
3	8501.40.6040	Other
1		Other AC motors, multi-phase
2	8501.51	Of an output not exceeding 750 W
3	8501.51.20	Exceeding 37.5 W but not exceeding 74.6 W
4	8501.51.2020	Gear motors
4	8501.51.2040	Other
3	8501.51.40	Exceeding 74.6 W but not exceeding 735 W
4	8501.51.4020	Gear motors
4	8501.51.4040	Other
3	8501.51.50	Exceeding 735 W but under 746 W
4	8501.51.5020	Gear motors
4	8501.51.5040	Other
3	8501.51.60	Other
4	8501.51.6020	Gear motors
4	8501.51.6040	Other
2	8501.52	Of an output exceeding 750 W but not exceeding 75 kW
3	8501.52.4000	Exceeding 750 W but not exceeding 14.92 kW
3	8501.52.80	Other
4	8501.52.8020	For use in civil aircraft
4	8501.52.8040	Other
2	8501.53	Of an output exceeding 75 kW
3	8501.53.40	Exceeding 75 kW but under 149.2 kW
4	8501.53.4040	For use in civil aircraft
4	8501.53.4080	Other
3	8501.53.6000	149.2 kW or more but not exceeding 150 kW
3	8501.53.80	Other
4	8501.53.8040	Not exceeding 373 kW
4	8501.53.8060	Other
1		AC generators (alternators), other than photovoltaic generators
2	8501.61.0100	Of an output not exceeding 75 kVA
2	8501.62.0100	Of an output exceeding 75 kVA but not exceeding 375 kVA
2	8501.63.0100	Of an output exceeding 375 kVA but not exceeding 750 kVA
2	8501.64.01	Of an output exceeding 750 kVA
3	8501.64.0110	For wind-powered generating sets classified within 8502.31.00
3		Other
4	8501.64.0125	Exceeding 750 kVA but not exceeding 10,000 kVA
4	8501.64.0135	Exceeding 10,000 kVA but not exceeding 40,000 kVA
4	8501.64.0155	Other
1		Photovoltaic DC generators
2	8501.71.0000	Of an output not exceeding 50 W
2	8501.72	Of an output exceeding 50 W
3	8501.72.1000	Of an output not exceeding 750 W
3	8501.72.2000	Of an output exceeding 750 W but not exceeding 75 kW
3	8501.72.3000	Of an output exceeding 75 kW but not exceeding 375 kW
3	8501.72.9000	Other
1	8501.80	Photovoltaic AC generators
2	8501.80.1000	Of an output not exceeding 75 kVA
2	8501.80.2000	Of an output exceeding 75 kVA but not exceeding 375 kVA
2	8501.80.3000	Of an output exceeding 375 kVA but not exceeding 750 kVA
2	8501.80.9000	Other
0	8502	Electric generating sets and rotary converters
1		Generating sets with compression-ignition internal combustion piston engines (diesel or semi-diesel engines)
2	8502.11.0000	Of an output not exceeding 75 kVA
2	8502.12.0000	Of an output exceeding 75 kVA but not exceeding 375 kVA
2	8502.13.00	Of an output exceeding 375 kVA
3	8502.13.0020	Exceeding 375 kVA but not exceeding 1,000 kVA
3	8502.13.0040	Exceeding 1,000 kVA
1	8502.20.00	Generating sets with spark-ignition internal combustion piston engines
2	8502.20.0030	Of an output not exceeding 1.875 kVA
2	8502.20.0060	Of an output exceeding 1.875 kVA but not exceeding 6.25 kVA
2	8502.20.0070	Of an output exceeding 6.25 kVA but not exceeding 75 kVA
2	8502.20.0085	Of an output exceeding 75 kVA
1		Other generating sets
2	8502.31.0000	Wind-powered
2	8502.39.00	Other
3	8502.39.0040	Powered by steam turbine
3	8502.39.0080	Other
1	8502.40.0000	Electric rotary converters
0	8503.00	Parts suitable for use solely or principally with the machines of heading 8501 or 8502
1	8503.00.2000	Commutators
1		Stators and rotors for the goods of heading 8501
2	8503.00.3500	For motors of under 18.65 W
2	8503.00.4500	For generators suitable for use on aircraft
2	8503.00.6500	Other
1		Other
2	8503.00.7500	For motors of under 18.65 W
2	8503.00.9000	For generators suitable for use on aircraft
2	8503.00.95	Other
3	8503.00.9520	Parts of motors
3		Parts of generators
4	8503.00.9546	For AC generators (alternators) classified in statistical reporting number 8501.64.0110
4	8503.00.9550	Other
3		Other
4	8503.00.9570	Parts of wind-powered generating sets classified in subheading 8502.31.00
4	8503.00.9580	Other
0	8504	Electrical transformers, static converters (for example, rectifiers) and inductors; parts thereof
1	8504.10.0000	Ballasts for discharge lamps or tubes
1		Liquid dielectric transformers
2	8504.21.00	Having a power handling capacity not exceeding 650 kVA
3	8504.21.0020	Having a power handling capacity not exceeding 50 kVA
3	8504.21.0040	Having a power handling capacity exceeding 50 kVA but not exceeding 100 kVA
3	8504.21.0060	Having a power handling capacity exceeding 100 kVA but not exceeding 500 kVA
3	8504.21.0080	Having a power handling capacity exceeding 500 kVA but not exceeding 650 kVA
2	8504.22.00	Having a power handling capacity exceeding 650 kVA but not exceeding 10,000 kVA
3	8504.22.0040	Having a power handling capacity exceeding 650 kVA but not exceeding 2,500 kVA
3	8504.22.0080	Having a power handling capacity exceeding 2,500 kVA but not exceeding 10,000 kVA
2	8504.23.00	Having a power handling capacity exceeding 10,000 kVA
3	8504.23.0041	Having a power handling capacity exceeding 10,000 kVA but not exceeding 59,999 kVA
3	8504.23.0045	Having a power handling capacity exceeding 59,999 kVA but not exceeding 100,000 kVA
3	8504.23.0080	Having a power handling capacity exceeding 100,000 kVA
1		Other transformers
2	8504.31	Having a power handling capacity not exceeding 1 kVA
3	8504.31.2000	Unrated
3		Other
4	8504.31.40	Having a power handling capacity less than 1 kVA
5	8504.31.4035	Having a power handling capacity less than 40 VA
5	8504.31.4065	Having a power handling capacity 40 VA or greater
4	8504.31.6000	Having a power handling capacity of 1 kVA
2	8504.32.0000	Having a power handling capacity exceeding 1 kVA but not exceeding 16 kVA
2	8504.33.00	Having a power handling capacity exceeding 16 kVA but not exceeding 500 kVA
3	8504.33.0020	Having a power handling capacity exceeding 16 kVA but not exceeding 50 kVA
3	8504.33.0040	Having a power handling capacity exceeding 50 kVA but not exceeding 500 kVA
2	8504.34.0000	Having a power handling capacity exceeding 500 kVA
1	8504.40	Static converters
2	8504.40.4000	Speed drive controllers for electric motors
2		Power supplies for automatic data processing machines or units thereof of heading 8471; power supplies for goods of subheading 8443.31 or 8443.32; power supplies for monitors of subheading 8528.42 or 8528.52 or projectors of subheading 8528.62
3	8504.40.60	Suitable for physical incorporation into automatic data processing machines or units thereof of heading 8471
4	8504.40.6001	With a power output not exceeding 50 W
4	8504.40.6007	With a power output exceeding 50 W but not exceeding 150 W
4	8504.40.6012	With a power output exceeding 150 W but not exceeding 500 W
4	8504.40.6018	Other
3	8504.40.70	Other
4	8504.40.7001	With a power output not exceeding 50 W
4	8504.40.7007	With a power output exceeding 50 W but not exceeding 150 W
4	8504.40.7012	With a power output exceeding 150 W but not exceeding 500 W
4	8504.40.7018	Other
2	8504.40.8500	For telecommunication apparatus
2	8504.40.95	Other
3		Rectifiers and rectifying apparatus
4		Power supplies
5	8504.40.9510	With a power output not exceeding 50 W
5	8504.40.9520	With a power output exceeding 50 W but not exceeding 150 W
5	8504.40.9530	With a power output exceeding 150 W but not exceeding 500 W
5	8504.40.9540	Other
4	8504.40.9550	Other
3	8504.40.9570	Inverters
3	8504.40.9580	Other
1	8504.50	Other inductors
2	8504.50.4000	For power supplies for automatic data processing machines or units thereof of heading 8471; power supplies for goods of subheading 8443.31 or 8443.32; power supplies for monitors of subheading 8528.42 or 8528.52 or projectors of subheading 8528.62; for telecommunication apparatus
2	8504.50.8000	Other
1	8504.90	Parts
2		Of power supplies for automatic data processing machines or units thereof of heading 8471; of power supplies for goods of subheading 8443.31 or 8443.32; of power supplies for monitors of subheading 8528.42 or 8528.52 or projectors of subheading 8528.62
3	8504.90.2000	Printed circuit assemblies
3	8504.90.4100	Other
2		Other
3		Printed circuit assemblies
4	8504.90.6500	Of the goods of subheading 8504.40 or 8504.50 for telecommunication apparatus
4	8504.90.7500	Other
3	8504.90.96	Other
4		Ferrites
5	8504.90.9610	For transformers
5	8504.90.9630	Other
4		Other parts
5		Of transformers
6	8504.90.9634	Laminations for incorporation into stacked cores
6	8504.90.9638	Stacked cores for incorporation into transformers
6	8504.90.9642	Wound cores for incorporation into transformers
6	8504.90.9646	Other
5	8504.90.9650	Of static converters
5	8504.90.9690	Other
0	8505	Electromagnets; permanent magnets and articles intended to become permanent magnets after magnetization; electromagnetic or permanent magnet chucks, clamps and similar holding devices; electromagnetic couplings, clutches and brakes; electromagnetic lifting heads; parts thereof
1		Permanent magnets and articles intended to become permanent magnets after magnetization
2	8505.11.00	Of metal
3	8505.11.0010	Alnico
3	8505.11.0030	Ceramic
3	8505.11.0050	Sintered samarium-cobalt
3	8505.11.0070	Sintered neodymium-iron-boron
3	8505.11.0090	Other
2	8505.19	Other
3	8505.19.1000	Flexible magnets
3	8505.19.2000	Composite good containing flexible magnets
3	8505.19.3000	Other
1	8505.20.0000	Electromagnetic couplings, clutches and brakes
1	8505.90	Other, including parts
2	8505.90.3000	Electromagnetic lifting heads
2	8505.90.4000	Work holders and parts thereof
2	8505.90.7000	Electromagnets of a kind used solely or principally for magnetic resonance imaging apparatus, other than apparatus of heading 9018
2	8505.90.7501	Other
0	8506	Primary cells and primary batteries; parts thereof
1	8506.10.00	Manganese dioxide
2	8506.10.0010	Button and coin cell batteries
2	8506.10.0090	Other
1	8506.30	Mercuric oxide
2	8506.30.1000	Having an external volume not exceeding 300 cm3
2	8506.30.5000	Other
1	8506.40	Silver oxide
2	8506.40.10	Having an external volume not exceeding 300 cm3
3	8506.40.1010	Button and coin cell batteries
3	8506.40.1090	Other
2	8506.40.5000	Other
1	8506.50.00	Lithium
2	8506.50.0010	Button and coin cell batteries
2	8506.50.0090	Other
1	8506.60.00	Air-zinc
2	8506.60.0010	Button and coin cell batteries
2	8506.60.0090	Other
1	8506.80.00	Other primary cells and primary batteries
2	8506.80.0010	Button and coin cell batteries
2	8506.80.0090	Other
1	8506.90.0000	Parts
0	8507	Electric storage batteries, including separators therefor, whether or not rectangular (including square); parts thereof
1	8507.10.00	Lead-acid storage batteries, of a kind used for starting piston engines
2		12 V batteries
3	8507.10.0030	Not exceeding 6 kg in weight
3	8507.10.0060	Exceeding 6 kg in weight
2	8507.10.0090	Other
1	8507.20	Other lead-acid storage batteries
2	8507.20.4000	Of a kind used as the primary source of electrical power for electrically powered vehicles of subheadings 8703.40, 8703.50, 8703.60, 8703.70 or 8703.80
2	8507.20.80	Other
3	8507.20.8010	Of a kind described in subheading 9903.45.25
3		Other
4	8507.20.8031	6 V batteries
4	8507.20.8041	12 V batteries
4	8507.20.8061	36 V batteries
4	8507.20.8091	Other
1	8507.30	Nickel-cadmium storage batteries
2	8507.30.4000	Of a kind used as the primary source of electrical power for electrically powered vehicles of subheadings 8703.40, 8703.50, 8703.60, 8703.70 or 8703.80
2	8507.30.80	Other
3	8507.30.8010	Sealed
3	8507.30.8090	Other
1	8507.50.0000	Nickel-metal hydride batteries
1	8507.60.00	Lithium-ion batteries
2	8507.60.0010	Of a kind used as the primary source of electrical power for electrically powered vehicles of subheadings 8703.40, 8703.50, 8703.60, 8703.70 or 8703.80
2		Other
3	8507.60.0030	Battery energy storage systems fully encased within a housing, as described in statistical note 2 to this chapter
3	8507.60.0090	Other
1	8507.80	Other storage batteries
2	8507.80.4100	Of a kind used as the primary source of electrical power for electrically powered vehicles of subheadings 8703.40, 8703.50, 8703.60, 8703.70 or 8703.80
2	8507.80.8200	Other
1	8507.90	Parts
2	8507.90.4000	Of lead-acid storage batteries
2	8507.90.8000	Other
0	8508	Vacuum cleaners; parts thereof
1		With self-contained electric motor
2	8508.11.0000	Of a power not exceeding 1,500 W and having a dust bag or other receptacle capacity not exceeding 20 l
2	8508.19.0000	Other
1	8508.60.0000	Other vacuum cleaners
1	8508.70.0000	Parts
0	8509	Electromechanical domestic appliances, with self-contained electric motor, other than vacuum cleaners of heading 8508; parts thereof
1	8509.40.00	Food grinders, processors and mixers; fruit or vegetable juice extractors
2	8509.40.0015	Blenders
2	8509.40.0025	Other food mixers
2	8509.40.0030	Juice extractors
2	8509.40.0040	Food grinders and processors
1	8509.80	Other appliances
2	8509.80.1000	Floor polishers
2	8509.80.2000	Kitchen waste disposers (disposals)
2	8509.80.50	Other
3	8509.80.5040	Can openers (including combination units)
3	8509.80.5045	Electric toothbrushes
3		Humidifiers
4	8509.80.5050	Evaporative
4		Other
5	8509.80.5070	Ultrasonic
5	8509.80.5080	Other
3	8509.80.5095	Other
1	8509.90	Parts
2		Parts of floor polishers
3	8509.90.2500	Housings
3	8509.90.3500	Other
2		Other
3	8509.90.4500	Housings
3	8509.90.5500	Other
0	8510	Shavers, hair clippers and hair-removing appliances, with self-contained electric motor; parts thereof
1	8510.10.0000	Shavers
1	8510.20	Hair clippers
2	8510.20.1000	Hair clippers to be used for agricultural or horticultural purposes
2	8510.20.9000	Other
1	8510.30.0000	Hair-removing appliances
1	8510.90	Parts
2		Parts of shavers
3	8510.90.1000	Blades and cutting heads
3	8510.90.2000	Other parts of shavers
2		Parts of hair clippers
3	8510.90.3001	Parts of hair clippers to be used for agricultural or horticultural purposes
3	8510.90.4000	Other parts of hair clippers
2	8510.90.5500	Other
0	8511	Electrical ignition or starting equipment of a kind used for spark-ignition or compression-ignition internal combustion engines (for example, ignition magnetos, magneto-dynamos, ignition coils, spark plugs and glow plugs, starter motors); generators (for example, dynamos, alternators) and cut-outs of a kind used in conjunction with such engines; parts thereof
1	8511.10.0000	Spark plugs
1	8511.20.0000	Ignition magnetos; magneto-dynamos; magnetic flywheels
1	8511.30.00	Distributors; ignition coils
2	8511.30.0040	Distributors
2	8511.30.0080	Ignition coils
1	8511.40.0000	Starter motors and dual purpose starter-generators
1	8511.50.0000	Other generators
1	8511.80	Other equipment
2		Voltage and voltage-current regulators with cut-out relays
3	8511.80.2000	Designed for use on 6, 12 or 24 V systems
3	8511.80.4000	Other
2	8511.80.6000	Other
1	8511.90	Parts
2		Of voltage and voltage-current regulators with cut-out relays
3	8511.90.2000	Designed for use on 6, 12 or 24 V systems
3	8511.90.4000	Other
2	8511.90.60	Other parts
3	8511.90.6020	Distributor contact (breaker point) sets
3	8511.90.6040	Other
0	8512	Electrical lighting or signaling equipment (excluding articles of heading 8539), windshield wipers, defrosters and demisters, of a kind used for cycles or motor vehicles; parts thereof
1	8512.10	Lighting or visual signaling equipment of a kind used on bicycles
2	8512.10.2000	Lighting equipment
2	8512.10.4000	Visual signaling equipment
1	8512.20	Other lighting or visual signaling equipment
2	8512.20.20	Lighting equipment
3	8512.20.2040	For vehicles of subheading 8701.21, 8701.22, 8701.23, 8701.24 or 8701.29 or heading 8702, 8703, 8704, 8705 or 8711
3	8512.20.2080	Other
2	8512.20.40	Visual signaling equipment
3	8512.20.4040	For vehicles of subheading 8701.21, 8701.22, 8701.23, 8701.24 or 8701.29 or heading 8702, 8703, 8704, 8705 or 8711
3	8512.20.4080	Other
1	8512.30.00	Sound signaling equipment
2	8512.30.0020	Horns
2	8512.30.0030	Radar detectors of a kind used in motor vehicles
2	8512.30.0040	Other
1	8512.40	Windshield wipers, defrosters and demisters
2	8512.40.2000	Defrosters and demisters
2	8512.40.4000	Windshield wipers
1	8512.90	Parts
2	8512.90.2000	Of signaling equipment
2		Of lighting equipment
3	8512.90.4000	Of a kind used on bicycles
3	8512.90.6000	Other
2	8512.90.7000	Of defrosters and demisters
2	8512.90.9000	Other
0	8513	Portable electric lamps designed to function by their own source of energy (for example, dry batteries, storage batteries, magnetos), other than lighting equipment of heading 8512; parts thereof
1	8513.10	Lamps
2	8513.10.2000	Flashlights
2	8513.10.4000	Other
1	8513.90	Parts
2	8513.90.2000	Of flashlights
2	8513.90.4000	Other
0	8514	Industrial or laboratory electric furnaces and ovens (including those functioning by induction or dielectric loss); other industrial or laboratory equipment for the heat treatment of materials by induction or dielectric loss; parts thereof
1		Resistance heated furnaces and ovens
2	8514.11.0000	Hot isostatic presses
2	8514.19.0000	Other
1	8514.20	Furnaces and ovens functioning by induction or dielectric loss
2		Microwave ovens
3	8514.20.4000	For making hot drinks, or for cooking or heating food
3	8514.20.6000	Other
2	8514.20.8000	Other
1		Other furnaces and ovens
2	8514.31	Electron beam furnaces
3	8514.31.1000	Of a kind used solely or principally for the manufacture of printed circuits or printed circuit assemblies
3	8514.31.9000	Other
2	8514.32	Plasma and vacuum arc furnaces
3	8514.32.1000	Of a kind used solely or principally for the manufacture of printed circuits or printed circuit assemblies
3	8514.32.9000	Other
2	8514.39	Other
3	8514.39.1000	Of a kind used solely or principally for the manufacture of printed circuits or printed circuit assemblies
3	8514.39.9000	Other
1	8514.40.0000	Other equipment for the heat treatment of materials by induction or dielectric loss
1	8514.90	Parts
2	8514.90.4000	Of microwave ovens
2	8514.90.8000	Other
0	8515	Electric (including electrically heated gas), laser or other light or photon beam, ultrasonic, electron beam, magnetic pulse or plasma arc soldering, brazing or welding machines and apparatus, whether or not capable of cutting; electric machines and apparatus for hot spraying of metals or cermets; parts thereof
1		Brazing or soldering machines and apparatus
2	8515.11.0000	Soldering irons and guns
2	8515.19.0000	Other
1		Machines and apparatus for resistance welding of metal
2	8515.21.0000	Fully or partly automatic
2	8515.29.0000	Other
1		Machines and apparatus for arc (including plasma arc) welding of metals
2	8515.31.0000	Fully or partly automatic
2	8515.39.00	Other
3		Non-rotating type
4	8515.39.0020	AC transformer type
4	8515.39.0040	Other
3	8515.39.0060	Rotating type
1	8515.80.00	Other machines and apparatus
2	8515.80.0040	Ultrasonic welding machines
2	8515.80.0080	Other
1	8515.90	Parts
2	8515.90.2000	Of welding machines and apparatus
2	8515.90.4000	Other parts
0	8516	Electric instantaneous or storage water heaters and immersion heaters; electric space heating apparatus and soil heating apparatus; electrothermic hairdressing apparatus (for example, hair dryers, hair curlers, curling tong heaters) and hand dryers; electric flatirons; other electrothermic appliances of a kind used for domestic purposes; electric heating resistors, other than those of heading 8545; parts thereof
1	8516.10.00	Electric instantaneous or storage water heaters and immersion heaters
2	8516.10.0040	Storage water heaters
2	8516.10.0080	Other water heaters and immersion heaters
1		Electric space heating apparatus and electric soil heating apparatus
2	8516.21.0000	Storage heating radiators
2	8516.29.00	Other
3		Portable space heaters
4	8516.29.0030	Fan-forced
4	8516.29.0060	Other
3	8516.29.0090	Other
1		Electrothermic hairdressing or hand-drying apparatus
2	8516.31.0000	Hair dryers
2	8516.32.00	Other hairdressing apparatus
3	8516.32.0020	Curlers
3	8516.32.0040	Other
2	8516.33.0000	Hand-drying apparatus
1	8516.40	Electric flatirons
2	8516.40.2000	Travel type
2	8516.40.4000	Other
1	8516.50.00	Microwave ovens
2	8516.50.0030	Having a capacity not exceeding 22.5 liters
2	8516.50.0060	Having a capacity exceeding 22.5 liters but not exceeding 31.0 liters
2	8516.50.0090	Having a capacity exceeding 31.0 liters
1	8516.60	Other ovens; cooking stoves, ranges, cooking plates, boiling rings, grillers and roasters
2	8516.60.40	Cooking stoves, ranges and ovens
3	8516.60.4060	Microwave oven combinations
3		Other
4	8516.60.4070	Portable
4		Other
5	8516.60.4074	Of a maximum width not exceeding 70 centimeters
5		Of a maximum width exceeding 70 centimeters
6	8516.60.4078	Containing a gas fueled cooktop
6	8516.60.4082	Containing a radiant heated cooktop
6	8516.60.4086	Other
2	8516.60.6000	Other
1		Other electrothermic appliances
2	8516.71.00	Coffee or tea makers
3		Coffee makers
4	8516.71.0020	Automatic drip and pump type
4	8516.71.0040	Percolator
4	8516.71.0060	Other
3	8516.71.0080	Other
2	8516.72.0000	Toasters
2	8516.79.0000	Other
1	8516.80	Electric heating resistors
2	8516.80.4000	Assembled only with simple insulated former and electrical connections, used for anti-icing or deicing
2	8516.80.8000	Other
1	8516.90	Parts
2	8516.90.0500	Of heaters or heating apparatus of subheading 8516.10, 8516.21 or 8516.29
2	8516.90.1500	Housings for the hand-drying apparatus of subheading 8516.33
2	8516.90.2500	Housings and steel bases for the electric flatirons of subheading 8516.40
2		Parts for the microwave ovens of subheading 8516.50
3	8516.90.3500	Assemblies, incorporating more than one of the following: cooking chamber; structural supporting chassis; door; outer case
3	8516.90.4500	Printed circuit assemblies
3	8516.90.5000	Other
2		Parts for the cooking stoves, ranges and ovens of subheading 8516.60.40
3	8516.90.5500	Cooking chambers, whether or not assembled
3	8516.90.6500	Top surface panels with or without heating elements or controls
3	8516.90.7500	Door assemblies, incorporating more than one of the following: inner panel; outer panel; window; insulation
3	8516.90.80	Other
4	8516.90.8010	Shelving and racks for cooking stoves and ranges
4	8516.90.8050	Other
2	8516.90.8500	Housings for toasters
2	8516.90.9000	Other
0	8517	Telephone sets, including smartphones and other telephones for cellular networks or for other wireless networks; other apparatus for the transmission or reception of voice, images or other data, including apparatus for communication in a wired or wireless network (such as a local or wide area network), other than transmission or reception apparatus of heading 8443, 8525, 8527 or 8528; parts thereof
1		Telephone sets, including smartphones and other telephones for cellular networks or for other wireless networks
2	8517.11.0000	Line telephone sets with cordless handsets
2	8517.13.0000	Smartphones
2	8517.14.00	Other telephones for cellular networks or for other wireless networks
3	8517.14.0020	Radio telephones designed for installation in motor vehicles for the Public Cellular Radiotelecommunication Service
3	8517.14.0050	Other radio telephones designed for the Public Cellular Radiotelecommunication Service
3	8517.14.0080	Other
2	8517.18.00	Other
3	8517.18.0010	Videophones
3	8517.18.0020	Multiline telephones (including key, call director and consoles)
3	8517.18.0050	Other
1		Other apparatus for transmission or reception of voice, images or other data, including apparatus for communication in a wired or wireless network (such as a local or wide area network)
2	8517.61.0000	Base stations
2	8517.62.00	Machines for the reception, conversion and transmission or regeneration of voice, images or other data, including switching and routing apparatus
3	8517.62.0010	Modems, of a kind used with data processing machines of heading 8471
3	8517.62.0020	Switching and routing apparatus
3	8517.62.0090	Other
2	8517.69.0000	Other
1		Parts
2	8517.71.0000	Aerials and aerial reflectors of all kinds; parts suitable for use therewith
2	8517.79.0000	Other
0	8518	Microphones and stands therefor; loudspeakers, whether or not mounted in their enclosures; headphones and earphones, whether or not combined with a microphone, and sets consisting of a microphone and one or more loudspeakers; audio-frequency electric amplifiers; electric sound amplifier sets; parts thereof
1	8518.10	Microphones and stands therefor
2	8518.10.4000	Microphones having a frequency range of 300 Hz to 3.4 kHz with a diameter of not exceeding 10 mm and a height not exceeding 3 mm, for telecommunication use
2	8518.10.80	Other
3	8518.10.8030	Microphones
3	8518.10.8040	Other
1		Loudspeakers, whether or not mounted in their enclosures
2	8518.21.0000	Single loudspeakers, mounted in their enclosures
2	8518.22.0000	Multiple loudspeakers, mounted in the same enclosure
2	8518.29	Other
3	8518.29.4000	Without housing, having a frequency range of 300 Hz to 3.4 kHz with a diameter of not exceeding 50 mm, for telecommunication use
3	8518.29.8000	Other
1	8518.30	Headphones and earphones, whether or not combined with a microphone, and sets consisting of a microphone and one or more loudspeakers
2	8518.30.1000	Line telephone handsets
2	8518.30.2000	Other
1	8518.40	Audio-frequency electric amplifiers
2	8518.40.1000	For use as repeaters in line telephony
2	8518.40.2000	Other
1	8518.50.0000	Electric sound amplifier sets
1	8518.90	Parts
2		Of line telephone handsets of subheading 8518.30.10; of repeaters of subheading 8518.40.10
3	8518.90.2000	Printed circuit assemblies of line telephone handsets; parts of repeaters
3	8518.90.4100	Other
2		Other
3	8518.90.6000	Printed circuit assemblies of the articles of subheading 8518.10.40 or 8518.29.40
3	8518.90.8100	Other
0	8519	Sound recording or reproducing apparatus
1	8519.20.0000	Apparatus operated by coins, banknotes, bank cards, tokens or by other means of payment
1	8519.30	Turntables (record-decks)
2	8519.30.1000	With automatic record changing mechanism
2	8519.30.2000	Other
1		Other apparatus
2	8519.81	Using magnetic, optical or semiconductor media
3		Sound reproducing only
4	8519.81.1000	Transcribing machines
4		Cassette-type tape players
5	8519.81.2000	Designed exclusively for motor- vehicle installation
5	8519.81.2500	Other
4	8519.81.30	Other
5	8519.81.3010	Optical disc (including compact disc) players
5	8519.81.3020	Other
3	8519.81.41	Other
4	8519.81.4105	Telephone answering machines
4	8519.81.4110	Magnetic tape recorders incorporating sound reproducing apparatus
4	8519.81.4120	Optical disc recorders
4	8519.81.4150	Other
2	8519.89	Other
3		Record players, other than those operated by coins, banknotes, bank cards, tokens or by other means of payment
4	8519.89.1000	Without loudspeaker
4	8519.89.2000	Other
3	8519.89.3000	Other
0	8521	Video recording or reproducing apparatus, whether or not incorporating a video tuner
1	8521.10	Magnetic tape-type
2		Color, cartridge or cassette type
3	8521.10.3000	Not capable of recording
3	8521.10.6000	Other
2	8521.10.9000	Other
1	8521.90.0000	Other
0	8522	Parts and accessories suitable for use solely or principally with the apparatus of heading 8519 or 8521
1	8522.10.0000	Pickup cartridges
1	8522.90	Other
2		Assemblies and subassemblies of articles provided for in subheading 8519.81.41, consisting of two or more pieces fastened or joined together
3	8522.90.2500	Printed circuit assemblies
3	8522.90.3600	Other
2		Parts of telephone answering machines
3	8522.90.4500	Printed circuit assemblies
3	8522.90.58	Other
4	8522.90.5840	Magnetic recording and reproducing heads
4	8522.90.5880	Other
2		Other
3	8522.90.6500	Printed circuit assemblies
3	8522.90.80	Other
4	8522.90.8040	Magnetic recording and reproducing heads
4	8522.90.8081	Other
0	8523	Discs, tapes, solid-state non-volatile storage devices, "smart cards" and other media for the recording of sound or of other phenomena, whether or not recorded, including matrices and masters for the production of discs, but excluding products of Chapter 37
1		Magnetic media
2	8523.21.0000	Cards incorporating a magnetic stripe
2	8523.29	Other
3	8523.29.1000	Unrecorded magnetic media
3		Other
4	8523.29.2000	Magnetic tapes for reproducing phenomena other than sound or image
4		Other magnetic tapes
5		Of a width not exceeding 4 mm
6	8523.29.3000	News sound recordings relating to current events
6	8523.29.40	Other
7	8523.29.4010	Sound recordings on cassette tapes
7	8523.29.4020	Other
5		Of a width exceeding 4 mm but not exceeding 6.5 mm
6	8523.29.50	Video tape recordings
7	8523.29.5010	In cassettes
7	8523.29.5020	Other
6	8523.29.6000	Other
5		Of a width exceeding 6.5 mm
6	8523.29.70	Video tape recordings
7	8523.29.7010	Of a width not exceeding 16 mm, in cassettes
7	8523.29.7020	Other
6	8523.29.8000	Other
4	8523.29.9000	Other
1		Optical media
2	8523.41.0000	Unrecorded
2	8523.49	Other
3	8523.49.20	For reproducing phenomena other than sound or image
4	8523.49.2010	Prepackaged software for automatic data processing machines, of a kind sold at retail
4	8523.49.2020	Other
3	8523.49.3000	For reproducing sound only
3		Other
4	8523.49.4000	For reproducing representations of instructions, data, sound, and image, recorded in a machine readable binary form, and capable of being manipulated or providing interactivity to a user, by means of an automatic data processing machine; proprietary format recorded discs
4	8523.49.5000	Other
1		Semiconductor media
2	8523.51.0000	Solid-state non-volatile storage devices
2	8523.52.00	"Smart cards"
3	8523.52.0010	Unrecorded
3	8523.52.0090	Other
2	8523.59.0000	Other
1	8523.80	Other
2	8523.80.1000	Phonograph records
2	8523.80.2000	Other
0	8524	Flat panel display modules, whether or not incorporating touch-sensitive screens
1		Without drivers or controls circuits
2	8524.11	Of liquid crystals
3	8524.11.1000	Flat panel display modules, other than flat panel display modules for articles of subheadings 8528.59, 8528.69, 8528.72 and 8528.73
3	8524.11.9000	Other
2	8524.12.0000	Of organic light-emitting diodes (OLED)
2	8524.19.0000	Other
1		Other
2	8524.91	Of liquid crystals
3	8524.91.1000	Flat panel display modules, other than flat panel display modules for articles of subheadings 8528.59, 8528.69, 8528.72 and 8528.73
3	8524.91.9000	Other
2	8524.92.0000	Of organic light-emitting diodes (OLED)
2	8524.99.0000	Other
0	8525	Transmission apparatus for radio-broadcasting or television, whether or not incorporating reception apparatus or sound recording or reproducing apparatus; television cameras, digital cameras and video camera recorders
1	8525.50	Transmission apparatus
2		Television
3	8525.50.1000	Set top boxes which have a communication function
3	8525.50.30	Other
4	8525.50.3015	Apparatus for the reception of television signals relayed by television satellite
4		Other
5	8525.50.3035	Converters, decoders, preamplifiers, line amplifiers, distribution amplifiers and other amplifiers; directional couplers and other couplers; all the foregoing designed for cable or closed-circuit television applications
5	8525.50.3040	Other
2	8525.50.70	For radiobroadcasting
3	8525.50.7010	Transmitters
3	8525.50.7050	Other
1	8525.60	Transmission apparatus incorporating reception apparatus
2	8525.60.10	Transceivers
3	8525.60.1010	Citizens Band (CB)
3	8525.60.1020	Low-power radiotelephonic transceivers operating on frequencies from 49.82 to 49.90 MHz
3		Other
4	8525.60.1030	Hand-held
4		Other
5	8525.60.1040	Marine VHF-FM
5	8525.60.1050	Other
2	8525.60.2000	Other
1		Television cameras, digital cameras and video camera recorders
2	8525.81.0000	High-speed goods as specified in subheading note 1 to this chapter
2	8525.82.0000	Other, radiation-hardened or radiation-tolerant goods as specified in subheading note 2 to this chapter
2	8525.83.0000	Other, night vision goods as specified in subheading note 3 to this chapter
2	8525.89	Other
3		Television cameras
4	8525.89.1000	Gyrostabilized television cameras
4	8525.89.2000	Studio television cameras excluding shoulder-carried and other portable cameras
4	8525.89.3000	Other
3	8525.89.4000	Digital still image video cameras
3	8525.89.50	Other
4	8525.89.5030	Camcorders
4	8525.89.5050	Other
0	8526	Radar apparatus, radio navigational aid apparatus and radio remote control apparatus
1	8526.10.00	Radar apparatus
2	8526.10.0020	Designed for boat or ship installation
2	8526.10.0040	Other
1		Other
2	8526.91.00	Radio navigational aid apparatus
3	8526.91.0020	Reception only apparatus
3	8526.91.0040	Other
2	8526.92	Radio remote control apparatus
3	8526.92.1000	Radio remote control apparatus for video game consoles
3	8526.92.5000	Other
0	8527	Reception apparatus for radiobroadcasting, whether or not combined, in the same housing, with sound recording or reproducing apparatus or a clock
1		Radiobroadcast receivers capable of operating without an external source of power
2	8527.12.0000	Pocket-size radio cassette players
2	8527.13	Other apparatus combined with sound recording or reproducing apparatus
3	8527.13.1100	Combinations incorporating tape players which are incapable of recording
3		Other
4	8527.13.20	Radio-tape recorder combinations
5	8527.13.2015	Cassette type
5	8527.13.2025	Other
4	8527.13.4000	Radio-phonograph combinations
4	8527.13.60	Other
5	8527.13.6040	Incorporating optical disc (including compact disc) players or recorders
5	8527.13.6080	Other
2	8527.19	Other
3	8527.19.1000	Valued not over $40 each, incorporating a clock or clock-timer, not in combination with any other article, and not designed for motor vehicle installation
3	8527.19.50	Other
4	8527.19.5010	FM only or AM/FM only
4	8527.19.5025	Other
1		Radiobroadcast receivers not capable of operating without an external source of power, of a kind used in motor vehicles
2	8527.21	Combined with sound recording or reproducing apparatus
3		Radio-tape player combinations
4	8527.21.1500	Combined with sound recording or reproducing apparatus capable of receiving and decoding digital radio data system signals
4	8527.21.25	Other
5	8527.21.2510	Incorporating optical disc (including compact disc) players or recorders
5	8527.21.2525	Other
3	8527.21.40	Other
4	8527.21.4040	Incorporating optical disc (including compact disc) players or recorders
4	8527.21.4080	Other
2	8527.29	Other
3	8527.29.4000	FM only or AM/FM only
3	8527.29.8000	Other
1		Other
2	8527.91	Combined with sound recording or reproducing apparatus
3	8527.91.0500	Articles designed for connection to telegraphic or telephonic apparatus or instruments or to telegraphic or telephonic networks
3		Other
4	8527.91.4000	Combinations incorporating tape players which are incapable of recording
4	8527.91.5000	Other combinations incorporating tape recorders
4	8527.91.60	Other
5	8527.91.6040	Incorporating optical disc (including compact disc) players or recorders
5	8527.91.6080	Other
2	8527.92	Not combined with sound recording or reproducing apparatus but combined with a clock
3	8527.92.1000	Valued not over $40 each
3	8527.92.5000	Other
2	8527.99	Other
3	8527.99.1000	Infant nursery monitor systems, each consisting in the same package of a radio transmitter, an electrical adapter, and a radio receiver
3	8527.99.1500	Other radio receivers
3	8527.99.4000	Other
0	8528	Monitors and projectors, not incorporating television reception apparatus; reception apparatus for television, whether or not incorporating radio-broadcast receivers or sound or video recording or reproducing apparatus
1		Cathode-ray tube monitors
2	8528.42.0000	Capable of directly connecting to and designed for use with an automatic data processing machine of heading 8471
2	8528.49	Other
3		Color
4		Incomplete or unfinished (including assemblies consisting of the parts specified in subdivisions (a), (b), (c) and (e) in additional U.S. note 9 to this chapter plus a power supply), presented without a display device
5	8528.49.0500	Incorporating video recording or reproducing apparatus
5	8528.49.1000	Other
4		Non-high definition, having a single picture tube intended for direct viewing (non-projection type), with a video display diagonal not exceeding 35.56 cm
5		Incorporating video recording or reproducing apparatus
6	8528.49.1500	With a video display diagonal not exceeding 34.29 cm
6	8528.49.2000	Other
5		Other
6	8528.49.2500	With a video display diagonal not exceeding 34.29 cm
6	8528.49.3000	Other
4		Non-high definition, having a single picture tube intended for direct viewing (non-projection type), with a video display diagonal exceeding 35.56 cm
5	8528.49.3500	Incorporating video recording or reproducing apparatus
5	8528.49.4000	Other
4		Non-high definition, projection type, with a cathode-ray tube
5	8528.49.4500	Incorporating video recording or reproducing apparatus
5	8528.49.5000	Other
4		High definition, non-projection type, with a cathode-ray tube
5	8528.49.6000	Incorporating video recording or reproducing apparatus
5	8528.49.6500	Other
4		High definition, projection type, with a cathode-ray tube
5	8528.49.7000	Incorporating video recording or reproducing apparatus
5	8528.49.7500	Other
3	8528.49.8000	Black and white or other monochrome
1		Other monitors
2	8528.52.0000	Capable of directly connecting to and designed for use with an automatic data processing machine of heading 8471
2	8528.59	Other
3		Color
4		Incomplete or unfinished (including assemblies consisting of the parts specified in subdivisions (a), (b), (c) and (e) in additional U.S. note 9 to this chapter plus a power supply), presented without a display device
5	8528.59.0500	Incorporating video recording or reproducing apparatus
5	8528.59.1000	Other
4		With a flat panel screen
5		Incorporating video recording or reproducing apparatus
6	8528.59.1500	With a video display diagonal not exceeding 34.29 cm
6	8528.59.2300	Other
5		Other
6	8528.59.2500	With a video display diagonal not exceeding 34.29 cm
6	8528.59.33	Other
7	8528.59.3310	Plasma-type
7	8528.59.3350	LCD-type (direct view)
7	8528.59.3370	Other
4		Other
5		Incorporating video recording or reproducing apparatus
6	8528.59.3500	With a video display diagonal not exceeding 34.29 cm
6	8528.59.4000	Other
5		Other
6	8528.59.4500	With a video display diagonal not exceeding 34.29 cm
6	8528.59.5000	Other
3	8528.59.6000	Black and white or other monochrome
1		Projectors
2	8528.62.0000	Capable of directly connecting to and designed for use with an automatic data processing machine of heading 8471
2	8528.69	Other
3		Color
4		Incomplete or unfinished (including assemblies consisting of the parts specified in subdivisions (a), (b), (c) and (e) in additional U.S. note 9 to this chapter plus a power supply), presented without a display device
5	8528.69.0500	Incorporating video recording or reproducing apparatus
5	8528.69.1000	Other
4		Non-high definition, with a cathode-ray tube
5	8528.69.1500	Incorporating video recording or reproducing apparatus
5	8528.69.2000	Other
4		High definition, with a cathode-ray tube
5	8528.69.2500	Incorporating video recording or reproducing apparatus
5	8528.69.3000	Other
4		With a flat panel screen
5		Incorporating video recording or reproducing apparatus
6	8528.69.3500	With a video display diagonal not exceeding 34.29 cm
6	8528.69.4000	Other
5		Other
6	8528.69.4500	With a video display diagonal not exceeding 34.29 cm
6	8528.69.5000	Other
4		Other
5	8528.69.5500	Incorporating video recording or reproducing apparatus
5	8528.69.6000	Other
3	8528.69.7000	Black and white or other monochrome
1		Reception apparatus for television, whether or not incorporating radio-broadcast receivers or sound or video recording or reproducing apparatus
2	8528.71	Not designed to incorporate a video display or screen
3	8528.71.1000	Incorporating video recording or reproducing apparatus
3		Other
4	8528.71.2000	Set top boxes which have a communications function
4	8528.71.3000	Printed circuit assemblies incorporating a tuner, of a kind used with data processing machines of heading 8471
4		Other
5	8528.71.4000	Color
5	8528.71.4500	Black and white or other monochrome
2	8528.72	Other, color
3		Incomplete or unfinished (including assemblies for television receivers consisting of all the parts specified in additional U.S. note 9 to this chapter plus a power supply), presented without a display device
4	8528.72.0400	Incorporating video recording or reproducing apparatus
4	8528.72.0800	Other
3		Non-high definition, having a single picture tube intended for direct viewing (non-projection type), with a video display diagonal not exceeding 35.56 cm
4		Incorporating video recording or reproducing apparatus
5	8528.72.1200	With a video display diagonal not exceeding 34.29 cm
5	8528.72.1600	Other
4		Other
5	8528.72.2000	With a video display diagonal not exceeding 34.29 cm
5	8528.72.2400	Other
3		Non-high definition, having a single picture tube intended for direct viewing (non-projection type), with a video display diagonal exceeding 35.56 cm
4	8528.72.2800	Incorporating video recording or reproducing apparatus
4	8528.72.3200	Other
3		Non-high definition, projection type, with a cathode-ray tube
4	8528.72.3600	Incorporating video recording or reproducing apparatus
4	8528.72.4000	Other
3		High definition, non-projection type, with a cathode-ray tube
4	8528.72.4400	Incorporating video recording or reproducing apparatus
4	8528.72.4800	Other
3		High definition, projection type, with a cathode-ray tube
4	8528.72.5200	Incorporating video recording or reproducing apparatus
4	8528.72.5600	Other
3		With a flat panel screen
4		Incorporating video recording or reproducing apparatus
5	8528.72.6200	With a video display diagonal not exceeding 34.29 cm
5	8528.72.64	Other
6		With a video display diagonal
7	8528.72.6420	Not exceeding 75 cm
7	8528.72.6430	Exceeding 75 cm but not exceeding 88 cm
7	8528.72.6440	Exceeding 88 cm but not exceeding 113 cm
7	8528.72.6460	Exceeding 113 cm
4		Other
5	8528.72.6800	With a video display diagonal not exceeding 34.29 cm
5	8528.72.72	Other
6		LCD-type (direct-view), with a video display diagonal
7	8528.72.7220	Not exceeding 75 cm
7	8528.72.7230	Exceeding 75 cm but not exceeding 88 cm
7	8528.72.7240	Exceeding 88 cm but not exceeding 113 cm
7	8528.72.7260	Exceeding 113 cm
6	8528.72.7290	Other, including plasma-type
3		Other
4		Incorporating video recording or reproducing apparatus
5	8528.72.7600	With a video display diagonal not exceeding 34.29 cm
5	8528.72.8000	Other
4		Other
5	8528.72.8400	With a video display diagonal not exceeding 34.29 cm
5	8528.72.9700	Other
2	8528.73.0000	Other, monochrome
0	8529	Parts suitable for use solely or principally with the apparatus of headings 8524 to 8528
1	8529.10	Antennas and antenna reflectors of all kinds; parts suitable for use therewith
2	8529.10.21	Television
3		Antennas
4	8529.10.2120	Receiving only
4	8529.10.2150	Other
3	8529.10.2190	Other
2	8529.10.40	Radar, radio navigational aid and radio remote control
3	8529.10.4040	Antennas
3	8529.10.4080	Other
2	8529.10.9100	Other
1	8529.90	Other
2		Printed circuit assemblies
3		Of television apparatus
4	8529.90.0400	Tuners
4		Other, comprising printed circuit boards and ceramic substrates with components assembled thereon, for color television receivers; subassemblies containing one or more of such boards or substrates, except tuners or convergence assemblies
5	8529.90.0500	Entered with components enumerated in additional U.S. note 4 to this chapter
5	8529.90.0600	Other
4		Other
5	8529.90.0900	For television cameras
5	8529.90.1300	Other
3		Of radar, radio navigational aid or radio remote control apparatus
4	8529.90.16	Assemblies and subassemblies, consisting of 2 or more parts or pieces fastened or joined together
5	8529.90.1620	Of radar apparatus
5	8529.90.1640	Of radio navigational aid apparatus (except radar)
5	8529.90.1660	Other
4	8529.90.19	Other
5	8529.90.1920	Of radar apparatus
5	8529.90.1940	Of radio navigational aid apparatus (except radar)
5	8529.90.1960	Other
3	8529.90.2100	Other
2	8529.90.2401	Transceiver assemblies for the apparatus of subheading 8526.10, other than printed circuit assemblies
2		Parts of television receivers specified in additional U.S. note 9 to this chapter, other than printed circuit assemblies
3	8529.90.2900	Tuners
3		Subassemblies, for color television receivers, containing two or more printed circuit boards or ceramic substrates with components assembled thereon, except tuners or convergence assemblies
4	8529.90.3300	Entered with components enumerated in additional U.S. note 4 to this chapter
4	8529.90.3600	Other
3	8529.90.3900	Other
2		Combinations of parts specified in additional U.S. note 9 to this chapter
3		Subassemblies, for color television receivers, containing two or more printed circuit boards or ceramic substrates with components assembled thereon, except tuners or convergence assemblies
4	8529.90.4300	Entered with components enumerated in additional U.S. note 4 to this chapter
4	8529.90.4600	Other
3	8529.90.4900	Other
2	8529.90.5500	Flat panel screen assemblies for the apparatus of subheadings 8528.59.15, 8528.59.23, 8528.59.25, 8528.59.33, 8528.69.35, 8525.69.40, 8528.69.45, 8528.69.50, 8528.72.62, 8528.72.64, 8528.72.68 and 8528.72.72
2		Other, parts of printed circuit assemblies, including face plates and lock latches
3		Of television apparatus
4	8529.90.6300	For television cameras
4	8529.90.6800	Other
3	8529.90.7300	Of radar, radio navigational aid or radio remote control apparatus
3	8529.90.7700	Other
2		Other parts of articles of headings 8525 and 8527
3		Of television apparatus
4		For television cameras
5	8529.90.7800	Mounted lenses suitable for use in, and entered separately from, closed-circuit television cameras, with or without attached electrical or non-electrical closed-circuit television camera connectors, and with or without attached motors
5	8529.90.8100	Other
4	8529.90.8300	Other
3	8529.90.8700	Other
2		Other
3		Of television receivers
4		Subassemblies, for color television receivers, containing two or more printed circuit boards or ceramic substrates with components assembled thereon, except tuners or convergence assemblies
5	8529.90.8800	Entered with components enumerated in additional U.S. note 4 to this chapter
5	8529.90.8900	Other
4	8529.90.93	Other
5	8529.90.9345	Convergence assemblies, focus coils and degaussing coils
5	8529.90.9380	Other
3		Of radar, radio navigational aid or radio remote control apparatus
4	8529.90.95	Assemblies and subassemblies, consisting of 2 or more parts or pieces fastened or joined together
5	8529.90.9520	Of radar apparatus
5	8529.90.9540	Of radio navigational aid apparatus (except radar)
5	8529.90.9560	Other
4	8529.90.97	Other
5	8529.90.9720	Of radar apparatus
5	8529.90.9740	Of radio navigational aid apparatus (except radar)
5	8529.90.9760	Other
3	8529.90.9800	Other
0	8530	Electrical signaling, safety or traffic control equipment for railways, streetcar lines, subways, roads, inland waterways, parking facilities, port installations or airfields (other than those of heading 8608); parts thereof
1	8530.10.0000	Equipment for railways, streetcar lines or subways
1	8530.80.0000	Other equipment
1	8530.90.0000	Parts
0	8531	Electric sound or visual signaling apparatus (for example, bells, sirens, indicator panels, burglar or fire alarms), other than those of heading 8512 or 8530; parts thereof
1	8531.10.00	Burglar or fire alarms and similar apparatus
2		Smoke detectors
3	8531.10.0015	Battery powered
3	8531.10.0025	Other
2		Other
3	8531.10.0035	Burglar alarms
3	8531.10.0045	Other
1	8531.20.00	Indicator panels incorporating liquid crystal devices (LCD's) or light emitting diodes (LED)
2	8531.20.0020	Incorporating LCD's
2	8531.20.0040	Other
1	8531.80	Other apparatus
2	8531.80.1500	Doorbells, chimes, buzzers and similar apparatus
2	8531.80.90	Other
3		Indicator panels
4	8531.80.9005	Incorporating electric discharge (fluorescent) devices
4	8531.80.9026	Other
3	8531.80.9031	Horns
3	8531.80.9041	Other sound signaling apparatus
3	8531.80.9051	Other
1	8531.90	Parts
2		Printed circuit assemblies
3	8531.90.1500	Of the panels of subheading 8531.20
3	8531.90.3000	Other
2		Other
3	8531.90.7500	Of the panels of subheading 8531.20
3	8531.90.9001	Other
0	8532	Electrical capacitors, fixed, variable or adjustable (pre-set); parts thereof
1	8532.10.0000	Fixed capacitors designed for use in 50/60 Hz circuits and having a reactive power handling capacity of not less than 0.5 kvar (power capacitors)
1		Other fixed capacitors
2	8532.21.00	Tantalum
3	8532.21.0020	Metal case
3		Other
4	8532.21.0040	Dipped
4	8532.21.0050	Designed for surface mounting (SMD) by contact
4	8532.21.0080	Other
2	8532.22.00	Aluminum electrolytic
3	8532.22.0020	Not exceeding 18 mm in diameter
3	8532.22.0040	Exceeding 18 mm but not exceeding 35 mm in diameter
3	8532.22.0055	Exceeding 35 mm but not exceeding 51 mm in diameter
3	8532.22.0085	Exceeding 51 mm in diameter
2	8532.23.00	Ceramic dielectric, single layer
3	8532.23.0020	Chips
3		Other
4	8532.23.0040	Axial leads
4	8532.23.0060	Radial leads
2	8532.24.00	Ceramic dielectric, multilayer
3	8532.24.0020	Chips
3		Other
4	8532.24.0040	Axial leads
4	8532.24.0060	Radial leads
2	8532.25.00	Dielectric of paper or plastics
3		Alternating current (AC) service
4	8532.25.0010	Less than 300 V
4	8532.25.0020	300 V or greater, but less than 600 V
4	8532.25.0030	600 V or greater, but less than 1,000 V
4	8532.25.0040	1,000 V or greater
3		Other
4		Leadless
5	8532.25.0045	Designed for surface mounting (SMD) by contact
5	8532.25.0055	Other
4	8532.25.0060	Axial leads
4	8532.25.0070	Radial leads
4	8532.25.0080	Other
2	8532.29.00	Other
3	8532.29.0020	Mica dielectric
3	8532.29.0040	Other
1	8532.30.00	Variable or adjustable (pre-set) capacitors
2	8532.30.0010	Mica, ceramic or glass dielectric
2	8532.30.0090	Other
1	8532.90.0000	Parts
0	8533	Electrical resistors (including rheostats and potentiometers), other than heating resistors; parts thereof
1	8533.10.00	Fixed carbon resistors, composition or film types
2		Designed for surface mounting (SMD) by contact
3	8533.10.0020	Having more than two terminals (resistor networks)
3	8533.10.0042	Having two terminals
2	8533.10.0057	Having more than two leads (resistor networks)
2		Other
3	8533.10.0060	Carbon composition
3	8533.10.0065	Carbon film
1		Other fixed resistors
2	8533.21.00	For a power handling capacity not exceeding 20 W
3		Designed for surface mounting (SMD) by contact
4		Having more than two terminals (resistor networks)
5	8533.21.0010	Dual-in-line package
5	8533.21.0020	Other (including flat packs)
4		Having two terminals
5	8533.21.0030	Flat resistor chips
5	8533.21.0040	Cylindrical leadless resistors (including metal film, metal oxide and thick cement film)
3		Having more than two leads (resistor networks)
4	8533.21.0050	Single-in-line
4	8533.21.0060	Dual-in-line
4	8533.21.0070	Other
3		Other
4	8533.21.0080	Wirewound
4	8533.21.0090	Other (including metal film, metal oxide and thick cement film)
2	8533.29.0000	Other
1		Wirewound variable resistors, including rheostats and potentiometers
2	8533.31.0000	For a power handling capacity not exceeding 20 W
2	8533.39.00	Other
3	8533.39.0040	Dimmers
3	8533.39.0080	Other
1	8533.40	Other variable resistors, including rheostats and potentiometers
2	8533.40.4000	Metal oxide varistors
2	8533.40.80	Other
3	8533.40.8040	Rheostat and resistor type motor starters and controllers
3		Other
4	8533.40.8050	Cermet
4	8533.40.8060	Metal glaze
4	8533.40.8070	Other
1	8533.90	Parts
2	8533.90.4000	For the goods of subheading 8533.40, of ceramic or metallic materials, electrically or mechanically reactive to changes in temperature
2	8533.90.8000	Other
0	8534.00.00	Printed circuits
1		Plastics impregnated, not flexible type
2		Having a base wholly of impregnated glass
3	8534.00.0020	With 3 or more layers of conducting materials
3	8534.00.0040	Other
2	8534.00.0050	Having a base wholly of impregnated paper
2	8534.00.0070	Other
1		Other
2	8534.00.0080	Flexible type
2	8534.00.0085	Other, having a ceramic base
2	8534.00.0095	Other
0	8535	Electrical apparatus for switching or protecting electrical circuits, or for making connections to or in electrical circuits (for example, switches, fuses, lightning arresters, voltage limiters, surge suppressors, plugs and other connectors, junction boxes), for a voltage exceeding 1,000 V
1	8535.10.00	Fuses
2	8535.10.0020	In circuits of 2,300 V or more
2	8535.10.0040	Other
1		Automatic circuit breakers
2	8535.21.0000	For a voltage of less than 72.5 kV
2	8535.29.00	Other
3	8535.29.0020	In circuits of 345 kV or more
3	8535.29.0040	Other
1	8535.30.00	Isolating switches and make-and-break switches
2	8535.30.0040	Knife
2	8535.30.0080	Other
1	8535.40.0000	Lightning arresters, voltage limiters and surge suppressors
1	8535.90	Other
2	8535.90.4000	Motor starters and motor overload protectors
2	8535.90.80	Other
3	8535.90.8020	Terminals, electrical splices and electrical couplings
3	8535.90.8040	Other connectors
3	8535.90.8060	Other
0	8536	Electrical apparatus for switching or protecting electrical circuits, or for making connections to or in electrical circuits (for example, switches, relays, fuses, surge suppressors, plugs, sockets, lamp-holders and other connectors, junction boxes), for a voltage not exceeding 1,000 V; connectors for optical fibers, optical fiber bundles or cables
1	8536.10.00	Fuses
2	8536.10.0020	Glass cartridge
2	8536.10.0040	Other
1	8536.20.00	Automatic circuit breakers
2	8536.20.0020	Molded case
2	8536.20.0040	Other
1	8536.30	Other apparatus for protecting electrical circuits
2	8536.30.4000	Motor overload protectors
2	8536.30.8000	Other
1		Relays
2	8536.41.00	For a voltage not exceeding 60 V
3	8536.41.0005	Automotive signaling flashers
3		Other
4		With contacts rated at less than 10 A
5	8536.41.0020	Electromechanical
5	8536.41.0030	Other
4		Other
5	8536.41.0045	Contactors
5		Other
6	8536.41.0050	Electromechanical
6	8536.41.0060	Other
2	8536.49.00	Other
3		With contacts rated at less than 10 A
4	8536.49.0050	Electromechanical
4	8536.49.0055	Other
3		Other
4	8536.49.0065	Contactors
4		Other
5	8536.49.0075	Electromechanical
5	8536.49.0080	Other
1	8536.50	Other switches
2	8536.50.4000	Motor starters
2		Other
3	8536.50.7000	Electronic AC switches consisting of optically coupled input and output circuits (insulated thyristor AC switches); electronic switches, including temperature protected switches, consisting of a transistor and a logic chip (chip-on-chip technology); electromechanical snap-action switches for a current not exceeding 11 amps
3	8536.50.90	Other
4		Rotary
5	8536.50.9020	Rated at not over 5 A
5	8536.50.9025	Rated at over 5 A
4		Push-button
5		Rated at not over 5 A
6	8536.50.9031	Momentary contact
6	8536.50.9032	Other, gang switches
6	8536.50.9033	Other
5	8536.50.9035	Rated at over 5 A
4	8536.50.9040	Snap-action, other than limit
4	8536.50.9045	Knife
4	8536.50.9050	Slide
4	8536.50.9055	Limit
4	8536.50.9065	Other
1		Lamp-holders, plugs and sockets
2	8536.61.0000	Lamp-holders
2	8536.69	Other
3	8536.69.40	Coaxial connectors; cylindrical multicontact connectors; rack and panel connectors; printed circuit connectors; ribbon or flat cable connectors
4	8536.69.4010	Coaxial connectors
4	8536.69.4020	Cylindrical multicontact connectors
4	8536.69.4030	Rack and panel connectors
4	8536.69.4040	Printed circuit connectors
4	8536.69.4051	Ribbon or flat cable connectors
3	8536.69.8000	Other
1	8536.70.0000	Connectors for optical fibers, optical fiber bundles or cables
1	8536.90	Other apparatus
2	8536.90.4000	Terminals, electrical splices and electrical couplings; wafer probers
2	8536.90.6000	Battery clamps of a kind used in motor vehicles of heading 8702, 8703, 8704 or 8711
2	8536.90.85	Other
3	8536.90.8510	Electrical distribution ducts
3	8536.90.8530	Junction boxes
3	8536.90.8585	Other
0	8537	Boards, panels, consoles, desks, cabinets and other bases, equipped with two or more apparatus of heading 8535 or 8536, for electric control or the distribution of electricity, including those incorporating instruments or apparatus of chapter 90, and numerical control apparatus, other than switching apparatus of heading 8517
1	8537.10	For a voltage not exceeding 1,000 V
2	8537.10.3000	Assembled with outer housing or supports, for the goods of headings 8421, 8422, 8450 or 8516
2	8537.10.6000	Motor control centers
2		Other
3	8537.10.8000	Touch-sensitive data input devices (so-called "touch screens") without display capabilities, for incorporation into apparatus having a display, which function by detecting the presence and location of a touch within the display area (such sensing may be obtained by means of resistance, electrostatic capacity, acoustic pulse recognition, infra-red lights or other touch-sensitive technology)
3	8537.10.91	Other
4	8537.10.9120	Switchgear assemblies and switchboards
4	8537.10.9130	Numerical controls for controlling machine tools
4		Other
5	8537.10.9150	Panel boards and distribution boards
5	8537.10.9160	Programmable controllers
5	8537.10.9170	Other
1	8537.20.00	For a voltage exceeding 1,000 V
2	8537.20.0020	Switchgear assemblies and switchboards
2	8537.20.0040	Other
0	8538	Parts suitable for use solely or principally with the apparatus of heading 8535, 8536 or 8537
1	8538.10.0000	Boards, panels, consoles, desks, cabinets and other bases for the goods of heading 8537, not equipped with their apparatus
1	8538.90	Other
2		Printed circuit assemblies
3	8538.90.1000	Of an article of heading 8537 for one of the articles described in additional U.S. note 11 to chapter 85
3	8538.90.3000	Other
2	8538.90.4000	Other, for the articles of subheading 8535.90.40, 8536.30.40 or 8536.50.40, of ceramic or metallic materials, electrically or mechanically reactive to changes in temperature
2		Other
3	8538.90.6000	Molded parts
3	8538.90.81	Other
4	8538.90.8120	Of automatic circuit breakers
4		Other
5	8538.90.8140	Metal contacts
5	8538.90.8160	Other parts of switchgear, switchboards, panel boards and distribution boards
5	8538.90.8180	Other
0	8539	Electrical filament or discharge lamps, including sealed beam lamp units and ultraviolet or infrared lamps; arc lamps; light-emitting diode (LED) light sources; parts thereof
1	8539.10.00	Sealed beam lamp units
2		Under 15.24 cm
3	8539.10.0010	For vehicles of subheading 8701.21, 8701.22, 8701.23, 8701.24 or 8701.29 or heading 8702, 8703, 8704, 8705 or 8711
3	8539.10.0030	Other
2		15.24 cm or over
3	8539.10.0050	For vehicles of subheading 8701.21, 8701.22, 8701.23, 8701.24 or 8701.29 or heading 8702, 8703, 8704, 8705 or 8711
3	8539.10.0060	Other
1		Other filament lamps, excluding ultraviolet or infrared lamps
2	8539.21	Tungsten halogen
3	8539.21.20	Designed for a voltage not exceeding 100 V
4	8539.21.2040	For vehicles of subheading 8701.21, 8701.22, 8701.23, 8701.24 or 8701.29 or heading 8702, 8703, 8704, 8705 or 8711
4	8539.21.2080	Other
3	8539.21.40	Other
4	8539.21.4040	Of a power less than 500 W
4	8539.21.4080	Of a power 500 W or more
2	8539.22	Other, of a power not exceeding 200 W and for a voltage exceeding 100 V
3	8539.22.4000	Christmas-tree lamps
3	8539.22.80	Other
4		Of a power not exceeding 150 W
5	8539.22.8010	3-way
5	8539.22.8030	Decorative
5		Other, including standard household
6	8539.22.8040	Of a power 15 W or more but not exceeding 150 W
6	8539.22.8060	Other
4	8539.22.8070	Of a power exceeding 150 W
2	8539.29	Other
3		Designed for a voltage not exceeding 100 V
4	8539.29.1000	Christmas-tree lamps
4	8539.29.2000	Lamps having glass envelopes not over 6.35 mm in maximum diameter and suitable for use in cystoscopes and other surgical instruments
4	8539.29.30	Other
5	8539.29.3020	Flashlight lamps
5		Other
6	8539.29.3050	Designed for a voltage of 12 V or more but not exceeding 14 V
6	8539.29.3060	Other
3	8539.29.4000	Designed for a voltage exceeding 100 V
1		Discharge lamps, other than ultraviolet lamps
2	8539.31.00	Fluorescent, hot cathode
3	8539.31.0040	1.2 m, straight tube, of a power 30 W or more but not exceeding 40 W
3		Other
4	8539.31.0050	With a single plug-in base
4	8539.31.0060	With a single screw-in base
4	8539.31.0070	Other
2	8539.32.00	Mercury or sodium vapor lamps; metal halide lamps
3	8539.32.0020	Sodium vapor
3	8539.32.0040	Mercury vapor
3	8539.32.0090	Other
2	8539.39	Other
3	8539.39.1000	Cold-cathode fluorescent lamps (CCFLs) for backlighting of flat panel displays
3	8539.39.9000	Other
1		Ultraviolet or infrared lamps; arc lamps
2	8539.41.0000	Arc lamps
2	8539.49.00	Other
3	8539.49.0040	Ultraviolet lamps
3	8539.49.0080	Other
1		Light-emitting diode (LED) light sources
2	8539.51.0000	Light-emitting diode (LED) modules
2	8539.52.00	Light-emitting diode (LED) lamps
3	8539.52.0010	Of a type specified in statistical note 8(a) to this chapter
3	8539.52.0020	Of a type specified in statistical note 8(b) to this chapter
3	8539.52.0030	Of a type specified in statistical note 8(c) to this chapter
3	8539.52.0040	Of a type specified in statistical note 8(d) to this chapter
3	8539.52.0051	Straight linear tubes or U-shaped tubes
3	8539.52.0091	Other
1	8539.90.0000	Parts
0	8540	Thermionic, cold cathode or photocathode tubes (for example, vacuum or vapor or gas filled tubes, mercury arc rectifying tubes, cathode-ray tubes, television camera tubes); parts thereof
1		Cathode-ray television picture tubes, including video monitor cathode-ray tubes
2	8540.11	Color
3	8540.11.10	Non-high definition, non-projection, having a video display diagonal exceeding 35.56 cm
4		Having a video display diagonal
5	8540.11.1030	Not exceeding 39 cm
5	8540.11.1040	Exceeding 39 cm but not exceeding 45 cm
5	8540.11.1050	Exceeding 45 cm but not exceeding 50 cm
5	8540.11.1055	Exceeding 50 cm but not exceeding 63 cm
5	8540.11.1085	Exceeding 63 cm
3		Non-high definition, non-projection, having a video display diagonal not exceeding 35.56 cm
4	8540.11.2401	Having a video display diagonal not exceeding 34.29 cm
4	8540.11.2801	Other
3	8540.11.3000	High definition, having a video display diagonal exceeding 35.56 cm
3		High definition, having a video display diagonal not exceeding 35.56 cm
4	8540.11.4401	Having a video display diagonal not exceeding 34.29 cm
4	8540.11.4801	Other
3	8540.11.5000	Other
2	8540.12	Monochrome
3		Television picture tubes having a straight line dimension across the faceplate greater than 29 cm but having no straight line dimension across the faceplate that exceeds 42 cm
4	8540.12.1000	Non-high definition
4	8540.12.2000	High definition
3		Other
4	8540.12.50	Non-high definition
5	8540.12.5040	Projection
5	8540.12.5080	Other
4	8540.12.7000	High definition
1	8540.20	Television camera tubes; image converters and intensifiers; other photocathode tubes
2	8540.20.20	Cathode-ray tubes
3	8540.20.2040	Color
3	8540.20.2080	Other
2	8540.20.4000	Other
1	8540.40.10	Data/graphic display tubes, monochrome; data/graphic display tubes, color, with a phosphor dot screen pitch smaller than 0.4 mm
2	8540.40.1010	Color
2	8540.40.1050	Other
1	8540.60.00	Other cathode-ray tubes
2		Having a video display diagonal
3	8540.60.0020	Not exceeding 30 cm
3	8540.60.0065	Exceeding 30 cm but not exceeding 36 cm
3	8540.60.0080	Exceeding 36 cm
1		Microwave tubes (for example, magnetrons, klystrons, traveling wave tubes, carcinotrons), excluding grid-controlled tubes
2	8540.71	Magnetrons
3	8540.71.2000	Modified for use as parts of microwave ovens
3	8540.71.4000	Other
2	8540.79	Other
3	8540.79.1000	Klystrons
3	8540.79.2000	Other
1		Other tubes
2	8540.81.0000	Receiver or amplifier tubes
2	8540.89.00	Other
3	8540.89.0020	Gas and vapor electron tubes
3	8540.89.0040	Diodes, triodes and tetrodes
3	8540.89.0060	Light-sensing tubes
3	8540.89.0080	Other
1		Parts
2	8540.91	Of cathode-ray tubes
3	8540.91.1500	Front panel assemblies
3	8540.91.2000	Deflection coils
3	8540.91.5000	Other
2	8540.99	Other
3	8540.99.4000	Electron guns; radio frequency (RF) interaction structures for microwave tubes of subheadings 8540.71 through 8540.79, inclusive
3	8540.99.8000	Other
0	8541	Semiconductor devices (for example, diodes, transistors, semiconductor-based transducers); photosensitive semiconductor devices, including photovoltaic cells whether or not assembled in modules or made up into panels; light-emitting diodes (LED), whether or not assembled with other light-emitting diodes (LED); mounted piezo-electric crystals; parts thereof
1	8541.10.00	Diodes, other than photosensitive or light-emitting diodes (LED)
2	8541.10.0040	Unmounted chips, dice and wafers
2		Other
3	8541.10.0050	Zener
3	8541.10.0060	Microwave
3		Other
4	8541.10.0070	With a maximum current of 0.5 A or less
4	8541.10.0080	Other
1		Transistors, other than photosensitive transistors
2	8541.21.00	With a dissipation rate of less than 1 W
3	8541.21.0040	Unmounted chips, dice and wafers
3		Other
4	8541.21.0075	With an operating frequency not less than 100 MHz
4	8541.21.0095	Other
2	8541.29.00	Other
3	8541.29.0040	Unmounted chips, dice and wafers
3		Other
4	8541.29.0055	With an operating frequency less than 30 MHz
4	8541.29.0065	With an operating frequency 30 MHz or greater but less than 30,000 MHz
4	8541.29.0085	With an operating frequency 30,000 MHz or greater
1	8541.30.00	Thyristors, diacs and triacs, other than photosensitive devices
2	8541.30.0040	Unmounted chips, dice and wafers
2	8541.30.0080	Other
1		Photosensitive semiconductor devices, including photovoltaic cells whether or not assembled in modules or made up into panels; light-emitting diodes (LED)
2	8541.41.0000	Light-emitting diodes (LED)
2	8541.42.00	Photovoltaic cells not assembled in modules or made up into panels
3	8541.42.0010	Crystalline silicon photovoltaic cells of a kind described in statistical note 12 to this chapter
3	8541.42.0080	Other
2	8541.43.00	Photovoltaic cells assembled in modules or made up into panels
3	8541.43.0010	Crystalline silicon photovoltaic cells of a kind described in statistical note 12 to this chapter
3	8541.43.0080	Other
2	8541.49	Other
3	8541.49.10	Other diodes
4	8541.49.1010	Unmounted chips, dice and wafers
4	8541.49.1050	Other
3	8541.49.70	Transistors
4	8541.49.7040	Unmounted chips, dice and wafers
4	8541.49.7080	Other
3		Other
4	8541.49.8000	Optical coupled isolators
4	8541.49.9500	Other
1		Other semiconductor devices
2	8541.51.0000	Semiconductor-based transducers
2	8541.59.00	Other
3	8541.59.0040	Unmounted chips, dice and wafers
3	8541.59.0080	Other
1	8541.60.00	Mounted piezoelectric crystals
2		Quartz designed for operating frequencies of
3	8541.60.0010	32.768 kHz
3	8541.60.0020	Not exceeding 1 MHz, except 32.768 kHz
3	8541.60.0030	Exceeding 1 MHz, but not exceeding 5 MHZ
3	8541.60.0050	Exceeding 5 MHZ, but not exceeding 20 MHz
3	8541.60.0060	Exceeding 20 MHZ
2	8541.60.0080	Other
1	8541.90.00	Parts
2	8541.90.0010	Frames for photovoltaic cells assembled in modules or made up into panels (as covered by subheading 8541.43.00)
2	8541.90.0080	Other
0	8542	Electronic integrated circuits; parts thereof
1		Electronic integrated circuits
2	8542.31.00	Processors and controllers, whether or not combined with memories, converters, logic circuits, amplifiers, clock and timing circuits, or other circuits
3		Controllers (including microcontrollers)
4	8542.31.0015	8-bit
4	8542.31.0020	16-bit
4	8542.31.0025	32-bit
4	8542.31.0030	Other
3		Processors (including microprocessors)
4	8542.31.0035	Digital signal processors (DSPs)
4	8542.31.0040	Graphics processing units (GPUs)
4	8542.31.0045	Central processing units (CPUs)
4	8542.31.0050	Other
3		Programmable logic devices (PLDs)
4	8542.31.0055	Complex programmable logic devices (CPLDs)
4	8542.31.0060	Field programmable gate arrays (FPGAs)
4	8542.31.0065	Other
3	8542.31.0070	System on chip (SoCs)
3	8542.31.0075	Other
2	8542.32.00	Memories
3		Dynamic read-write random access (DRAM)
4	8542.32.0002	Not over 128 megabits
4	8542.32.0024	Over 128 megabits but not over 256 megabits
4	8542.32.0028	Over 256 megabits but not over 512 megabits
4	8542.32.0032	Over 512 megabits but not over 1 gigabit
4	8542.32.0036	Over 1 gigabit
3	8542.32.0041	Static read-write random access (SRAM)
3	8542.32.0051	Electrically erasable programmable read-only memory (EEPROM)
3	8542.32.0061	Erasable (except electrically) programmable read-only memory (EPROM)
3	8542.32.0071	Other
2	8542.33.0001	Amplifiers
2	8542.39.00	Other
3	8542.39.0010	RF transceivers
3	8542.39.0020	Active filters
3		Data converters
4	8542.39.0030	Analog to digital converters (ADCs)
4	8542.39.0040	Digital to analog converters (DACs)
4	8542.39.0050	Other
3	8542.39.0070	With adjustable performance characteristics, not elsewhere specified or included
3	8542.39.0090	Other
1	8542.90.0000	Parts
0	8543	Electrical machines and apparatus, having individual functions, not specified or included elsewhere in this chapter; parts thereof
1	8543.10.0000	Particle accelerators
1	8543.20.0000	Signal generators
1	8543.30	Machines and apparatus for electroplating, electrolysis or electrophoresis
2	8543.30.2000	Of a kind used solely or principally for the manufacture of printed circuits
2	8543.30.90	Other
3	8543.30.9040	Magnesium anodes
3	8543.30.9080	Other
1	8543.40.00	Electronic cigarettes and similar personal electric vaporizing devices
2	8543.40.0030	With substances containing nicotine
2	8543.40.0040	Other
1	8543.70	Other machines and apparatus
2	8543.70.2000	Physical vapor deposition apparatus
2		Electric synchros and transducers; flight data recorders; defrosters and demisters with electric resistors for aircraft
3	8543.70.4200	Flight data recorders
3	8543.70.4500	Other
2	8543.70.6000	Articles designed for connection to telegraphic or telephonic apparatus or instruments or to telegraphic or telephonic networks
2	8543.70.7100	Electric luminescent lamps
2		Other
3	8543.70.8000	Microwave amplifiers
3		Other
4	8543.70.8500	For electrical nerve stimulation
4	8543.70.8800	Electrical machines with translation or dictionary functions; video game console controllers which use infrared transmissions to operate or access the various functions and capabilities of the console
4	8543.70.8900	Other portable battery operated electronic readers for recording and reproducing text, still images or audio files
4	8543.70.9100	Digital signal processing apparatus capable of connecting to a wired or wireless network for the mixing of sound
4	8543.70.9301	Portable interactive electronic education devices primarily designed for children
4	8543.70.9500	Touch-sensitive data input devices (so-called "touch screens") without display capabilities, for incorporation into apparatus having a display, which function by detecting the presence and location of a touch within the display area (such sensing may be obtained by means of resistance, electrostatic capacity, acoustic pulse recognition, infra-red lights or other touch-sensitive technology)
4	8543.70.9700	Plasma cleaner machines that remove organic contaminants from electron microscopy specimens and specimen holders
4	8543.70.98	Other
5	8543.70.9810	Amplifiers
5	8543.70.9820	Special effects pedals for use with musical instruments
5	8543.70.9860	Other
1	8543.90	Parts
2	8543.90.1200	Of physical vapor deposition apparatus of subheading 8543.70
2		Assemblies and subassemblies for flight data recorders, consisting of two or more parts or pieces fastened or joined together
3	8543.90.1500	Printed circuit assemblies
3	8543.90.3500	Other
2		Other
3		Printed circuit assemblies
4	8543.90.6500	Of flat panel displays other than for articles of heading 8528, except for subheadings 8528.52 or 8528.62
4	8543.90.6800	Other
3		Other
4	8543.90.8500	Of flat panel displays other than for articles of heading 8528, except for subheadings 8528.52 or 8528.62
4	8543.90.88	Other
5	8543.90.8845	Of particle accelerators
5	8543.90.8865	Of electronic cigarettes and similar personal electric vaporizing devices
5	8543.90.8885	Other
0	8544	Insulated (including enameled or anodized) wire, cable (including coaxial cable) and other insulated electric conductors, whether or not fitted with connectors; optical fiber cables, made up of individually sheathed fibers, whether or not assembled with electric conductors or fitted with connectors
1		Winding wire
2	8544.11.00	Of copper
3	8544.11.0020	33 AWG (0.18 mm in diameter) and finer
3	8544.11.0030	22 AWG (0.643 mm in diameter) and finer but larger than 33 AWG (0.18 mm in diameter)
3	8544.11.0050	Other
2	8544.19.0000	Other
1	8544.20.0000	Coaxial cable and other coaxial electric conductors
1	8544.30.0000	Ignition wiring sets and other wiring sets of a kind used in vehicles, aircraft or ships
1		Other electric conductors, for a voltage not exceeding 1,000 V
2	8544.42	Fitted with connectors
3	8544.42.1000	Fitted with modular telephone connectors
3		Other
4	8544.42.2000	Of a kind used for telecommunications
4	8544.42.90	Other
5	8544.42.9010	Extension cords as defined in statistical note 7 to this chapter
5	8544.42.9090	Other
2	8544.49	Other
3		For a voltage not exceeding 80 V
4	8544.49.1000	Of a kind used for telecommunications
4	8544.49.2000	Other
3		Other
4	8544.49.30	Of copper
5	8544.49.3040	For a voltage exceeding 600 V
5	8544.49.3080	Other
4	8544.49.9000	Other
1	8544.60	Other electric conductors, for a voltage exceeding 1,000 V
2	8544.60.2000	Fitted with connectors
2		Other
3	8544.60.4000	Of copper
3	8544.60.6000	Other
1	8544.70.0000	Optical fiber cables
0	8545	Carbon electrodes, carbon brushes, lamp carbons, battery carbons and other articles of graphite or other carbon, with or without metal, of a kind used for electrical purposes
1		Electrodes
2	8545.11.00	Of a kind used for furnaces
3		Graphite
4	8545.11.0010	Not exceeding 425 mm in diameter
4	8545.11.0020	Exceeding 425 mm in diameter
3	8545.11.0050	Other
2	8545.19	Other
3	8545.19.2000	Of a kind used for electrolytic purposes
3	8545.19.4000	Other
1	8545.20.0000	Brushes
1	8545.90	Other
2	8545.90.2000	Arc light carbons
2	8545.90.4000	Other
0	8546	Electrical insulators of any material
1	8546.10.0000	Of glass
1	8546.20.00	Of ceramics
2		Used in high-voltage, low-frequency electrical systems
3	8546.20.0030	Commonly known as suspension, pin-type or line post insulators
3	8546.20.0060	Other
2	8546.20.0090	Other
1	8546.90.0000	Other
0	8547	Insulating fittings for electrical machines, appliances or equipment, being fittings wholly of insulating material apart from any minor components of metal (for example, threaded sockets) incorporated during molding solely for the purposes of assembly, other than insulators of heading 8546; electrical conduit tubing and joints therefor, of base metal lined with insulating material
1	8547.10	Insulating fittings of ceramics
2	8547.10.4000	Ceramic insulators to be used in the production of spark plugs for natural gas-fueled, stationary, internal combustion engines
2	8547.10.8000	Other
1	8547.20.0000	Insulating fittings of plastics
1	8547.90.00	Other
2	8547.90.0010	Other insulating fittings
2		Electrical conduit tubing and joints therefor, of base metal lined with insulating material
3	8547.90.0020	Conduit tubing
3		Joints
4	8547.90.0030	Threaded
4	8547.90.0040	Other
0	8548.00.0000	Electrical parts of machinery or apparatus, not specified or included elsewhere in this chapter
0	8549	Electrical and electronic waste and scrap
1		Waste and scrap of primary cells, primary batteries and electric accumulators; spent primary cells, spent primary batteries and spent electric accumulators
2	8549.11	Waste and scrap of lead-acid accumulators; spent lead-acid accumulators
3	8549.11.10	For recovery of lead
4	8549.11.1040	Lead-acid storage batteries, of a kind used for starting engines
4	8549.11.1080	Other
3	8549.11.9000	Other
2	8549.12	Other, containing lead, cadmium or mercury
3	8549.12.4000	For recovery of lead
3	8549.12.8000	Other
2	8549.13.0000	Sorted by chemical type and not containing lead, cadmium or mercury
2	8549.14.0000	Unsorted and not containing lead, cadmium or mercury
2	8549.19.0000	Other
1		Of a kind used principally for the recovery of precious metal
2	8549.21.0000	Containing primary cells, primary batteries, electric accumulators, mercury-switches, glass from cathode-ray tubes or other activated glass, or electrical or electronic components containing cadmium, mercury, lead or polychlorinated biphenyls (PCBs)
2	8549.29.0000	Other
1		Other electrical and electronic assemblies and printed circuit boards
2	8549.31.0000	Containing primary cells, primary batteries, electric accumulators, mercury-switches, glass from cathode-ray tubes or other activated glass, or electrical or electronic components containing cadmium, mercury, lead or polychlorinated biphenyls (PCBs)
2	8549.39.0000	Other
1		Other
2	8549.91.0000	Containing primary cells, primary batteries, electric accumulators, mercury-switches, glass from cathode-ray tubes or other activated glass, or electrical or electronic components containing cadmium, mercury, lead or polychlorinated biphenyls (PCBs)
2	8549.99.0000	Other
S	17	Vehicles, Aircraft, Vessels and Associated Transport Equipment
C	86	Railway or tramway locomotives, rolling-stock and parts thereof; railway or tramway track fixtures and fittings and parts thereof; mechanical (including electro-mechanical) traffic signalling equipment of all kinds
C	87	Vehicles other than railway or tramway rolling stock, and parts and accessories thereof
0	8701	Tractors (other than tractors of heading 8709)
1	8701.10.0100	Single axle tractors
1		Road tractors for semi-trailers
2	8701.21.00	With only compression-ignition internal combustion piston engine (diesel or semi-diesel)
3		New
4	8701.21.0015	G.V.W. not exceeding 36,287 kg
4	8701.21.0045	G.V.W. exceeding 36,287 kg
3	8701.21.0080	Used
2	8701.22.00	With both compression-ignition internal combustion piston engine (diesel or semi-diesel) and electric motor as motors for propulsion
3		New
4	8701.22.0015	G.V.W. not exceeding 36,287 kg
4	8701.22.0045	G.V.W. exceeding 36,287 kg
3	8701.22.0080	Used
2	8701.23.00	With both spark-ignition internal combustion piston engine and electric motor as motors for propulsion
3		New
4	8701.23.0015	G.V.W. not exceeding 36,287 kg
4	8701.23.0045	G.V.W. exceeding 36,287 kg
3	8701.23.0080	Used
2	8701.24.00	With only electric motor for propulsion
3		New
4	8701.24.0015	G.V.W. not exceeding 36,287 kg
4	8701.24.0045	G.V.W. exceeding 36,287 kg
3	8701.24.0080	Used
2	8701.29.00	Other
3		New
4	8701.29.0015	G.V.W. not exceeding 36,287 kg
4	8701.29.0045	G.V.W. exceeding 36,287 kg
3	8701.29.0080	Used
1	8701.30	Track-laying tractors
2	8701.30.10	Suitable for agricultural use
3		New
4	8701.30.1015	With a net engine power of less than 93.3 kW
4	8701.30.1030	With a net engine power of 93.3 kW or more but less than 119.4 kW
4	8701.30.1045	With a net engine power of 119.4 kW or more but less than 194 kW
4	8701.30.1060	With a net engine power of 194 kW or more but less than 257.4 kW
4	8701.30.1075	With a net engine power of 257.4 kW or more
3	8701.30.1090	Used
2	8701.30.50	Other
3		New
4	8701.30.5015	With a net engine power of less than 93.3 kW
4	8701.30.5030	With a net engine power of 93.3 kW or more but less than 119.4 kW
4	8701.30.5045	With a net engine power of 119.4 kW or more but less than 194 kW
4	8701.30.5060	With a net engine power of 194 kW or more but less than 257.4 kW
4	8701.30.5075	With a net engine power of 257.4 kW or more
3	8701.30.5090	Used
1		Other, of an engine power
2	8701.91	Not exceeding 18 kW
3	8701.91.1000	For agricultural use
3	8701.91.5000	Other
2	8701.92	Exceeding 18 kW but not exceeding 37 kW
3	8701.92.1000	Suitable for agricultural use
3	8701.92.5000	Other
2	8701.93	Exceeding 37 kW but not exceeding 75 kW
3	8701.93.1000	Suitable for agricultural use
3	8701.93.5000	Other
2	8701.94	Exceeding 75 kW but not exceeding 130 kW
3	8701.94.1000	Suitable for agricultural use
3	8701.94.5000	Other
2	8701.95	Exceeding 130 kW
3	8701.95.1000	Suitable for agricultural use
3	8701.95.5000	Other
0	8702	Motor vehicles for the transport of ten or more persons, including the driver
1	8702.10	With only compression-ignition internal combustion piston engine (diesel or semi-diesel)
2	8702.10.3100	Designed for the transport of 16 or more persons, including the driver
2	8702.10.6100	Other
1	8702.20	With both compression-ignition internal combustion piston engine (diesel or semi-diesel) and electric motor as motors for propulsion
2	8702.20.3100	Designed for the transport of 16 or more persons, including the driver
2	8702.20.6100	Other
1	8702.30	With both spark-ignition internal combustion piston engine and electric motor as motors for propulsion
2	8702.30.3100	Designed for the transport of 16 or more persons, including the driver
2	8702.30.6100	Other
1	8702.40	With only electric motor for propulsion
2	8702.40.3100	Designed for the transport of 16 or more persons, including the driver
2	8702.40.6100	Other
1	8702.90	Other
2	8702.90.3100	Designed for the transport of 16 or more persons, including the driver
2	8702.90.6100	Other
0	8703	Motor cars and other motor vehicles principally designed for the transport of persons (other than those of heading 8702), including station wagons and racing cars
1	8703.10	Vehicles specially designed for traveling on snow; golf carts and similar vehicles
2	8703.10.1000	Vehicles specially designed for traveling on snow
2	8703.10.50	Other
3	8703.10.5030	Golf carts
3	8703.10.5060	Other
1		Other vehicles, with only spark-ignition internal combustion piston engines
2	8703.21.01	Of a cylinder capacity not exceeding 1,000 cc
3		Three or four wheel off-road vehicles with straddle seat and handlebar control
4	8703.21.0110	With label indicating that vehicle is for operation only by persons at least 16 years of age
4	8703.21.0130	Other
3	8703.21.0150	Other
2	8703.22.01	Of a cylinder capacity exceeding 1,000 cc but not exceeding 1,500 cc
3	8703.22.0110	New
3	8703.22.0190	Used
2	8703.23.01	Of a cylinder capacity exceeding 1,500 cc but not exceeding 3,000 cc
3	8703.23.0110	Motor homes
3		Other
4		New
5		Having engines with not more than 4 cylinders
6		Station wagons and passenger vans
7	8703.23.0120	Station wagons under 160 cm in height
7	8703.23.0130	Other
6	8703.23.0140	Other
5	8703.23.0160	Having engines with more than 4 cylinders but not more than 6 cylinders
5	8703.23.0170	Having engines with more than 6 cylinders
4	8703.23.0190	Used
2	8703.24.01	Of a cylinder capacity exceeding 3,000 cc
3	8703.24.0110	Ambulances, hearses and prison vans
3	8703.24.0130	Motor homes
3		Other
4		New
5	8703.24.0140	Having engines with not more than 4 cylinders
5	8703.24.0150	Having engines with more than 4 cylinders but not more than 6 cylinders
5	8703.24.0160	Having engines with more than 6 cylinders
4	8703.24.0190	Used
1		Other vehicles, with only compression-ignition internal combustion piston engine (diesel or semi-diesel)
2	8703.31.0100	Of a cylinder capacity not exceeding 1,500 cc
2	8703.32.01	Of a cylinder capacity exceeding 1,500 cc but not exceeding 2,500 cc
3	8703.32.0110	New
3	8703.32.0150	Used
2	8703.33.01	Of a cylinder capacity exceeding 2,500 cc
3	8703.33.0110	Ambulances, hearses, and prison vans
3	8703.33.0130	Motor homes
3		Other
4	8703.33.0145	New
4	8703.33.0185	Used
1	8703.40.00	Other vehicles, with both spark-ignition internal combustion piston engine and electric motor as motors for propulsion, other than those capable of being charged by plugging to external source of electric power
2	8703.40.0005	Of a cylinder capacity not exceeding 1,000 cc
2	8703.40.0010	Of a cylinder capacity exceeding 1,000 cc but not exceeding 1.500 cc
2		Of a cylinder capacity exceeding 1,500 cc but not exceeding 3,000 cc
3	8703.40.0015	Motor homes
3		Other
4		New
5	8703.40.0020	Having engines with not more than 4 cylinders
5	8703.40.0030	Having engines with more than 4 cylinders but not more than 6 cylinders
5	8703.40.0040	Having engines with more than 6 cylinders
4	8703.40.0045	Used
2		Of a cylinder capacity exceeding 3,000 cc
3	8703.40.0050	Ambulances, hearses and prison vans
3	8703.40.0055	Motor homes
3		Other
4		New
5	8703.40.0060	Having engines with not more than 4 cylinders
5	8703.40.0070	Having engines with more than 4 cylinders but not more than 6 cylinders
5	8703.40.0080	Having engines with more than 6 cylinders
4	8703.40.0090	Used
1	8703.50.00	Other vehicles, with both compression-ignition internal combustion piston engine and electric motor as motors for propulsion, other than those capable of being charged by plugging to external source of electric power
2	8703.50.0010	Of a cylinder capacity not exceeding 1,500 cc
2		Of a cylinder capacity exceeding 1,500 cc but not exceeding 2,500 cc
3	8703.50.0030	New
3	8703.50.0050	Used
2		Of a cylinder capacity exceeding 2,500 cc
3	8703.50.0060	Ambulances, hearses and prison vans
3	8703.50.0065	Motor homes
3		Other
4	8703.50.0070	New
4	8703.50.0090	Used
1	8703.60.00	Other vehicles, with both spark-ignition internal combustion piston engine and electric motor as motors for propulsion, capable of being charged by plugging to external source of electric power
2	8703.60.0005	Of a cylinder capacity not exceeding 1,000 cc
2	8703.60.0010	Of a cylinder capacity exceeding 1,000 cc but not exceeding 1,500 cc
2		Of a cylinder capacity exceeding 1,500 cc but not exceeding 3,000 cc
3	8703.60.0015	Motor homes
3		Other
4		New
5	8703.60.0020	Having engines with not more than 4 cylinders
5	8703.60.0030	Having engines with more than 4 cylinders but not more than 6 cylinders
5	8703.60.0040	Having engines with more than 6 cylinders
4	8703.60.0045	Used
2		Of a cylinder capacity exceeding 3,000 cc
3	8703.60.0050	Ambulances, hearses and prison vans
3	8703.60.0055	Motor homes
3		Other
4		New
5	8703.60.0060	Having engines with not more than 4 cylinders
5	8703.60.0070	Having engines with more than 4 cylinders but not more than 6 cylinders
5	8703.60.0080	Having engines with more than 6 cylinders
4	8703.60.0090	Used
1	8703.70.00	Other vehicles, with both compression-ignition internal combustion piston engine (diesel or semi-diesel) and electric motor as motors for propulsion, capable of being charged by plugging to external source of electric power
2	8703.70.0010	Of a cylinder capacity not exceeding 1,500 cc
2		Of a cylinder capacity exceeding 1,500 cc but not exceeding 2,500 cc
3	8703.70.0030	New
3	8703.70.0050	Used
2		Of a cylinder capacity exceeding 2,500 cc
3	8703.70.0060	Ambulances, hearses and prison vans
3	8703.70.0065	Motor homes
3		Other
4	8703.70.0070	New
4	8703.70.0090	Used
1	8703.80.00	Other vehicles, with only electric motors for propulsion
2		With an EPA-rated range not exceeding 250 miles
3	8703.80.0020	New
3	8703.80.0045	Used
2		With an EPA-rated range exceeding 250 miles
3	8703.80.0060	New
3	8703.80.0080	Used
1	8703.90.0100	Other
0	8704	Motor vehicles for the transport of goods
1	8704.10	Dumpers designed for off-highway use
2	8704.10.1000	Cab chassis
2	8704.10.50	Other
3		Rear dump
4	8704.10.5020	With a capacity of 40.8 metric tons or less
4	8704.10.5030	With a capacity exceeding 40.8 metric tons but not exceeding 63.5 metric tons
4	8704.10.5040	With a capacity exceeding 63.5 metric tons but not exceeding 90.7 metric tons
4	8704.10.5050	With a capacity exceeding 90.7 metric tons
3	8704.10.5060	Other
1		Other, with only compression-ignition internal combustion piston engine (diesel or semi-diesel)
2	8704.21.0100	G.V.W. not exceeding 5 metric tons
2	8704.22	G.V.W. exceeding 5 metric tons but not exceeding 20 metric tons
3	8704.22.11	Cab chassis
4	8704.22.1120	G.V.W. exceeding 5 metric tons but not exceeding 9 metric tons
4	8704.22.1140	G.V.W. exceeding 9 metric tons but not exceeding 12 metric tons
4	8704.22.1160	G.V.W. exceeding 12 metric tons but not exceeding 15 metric tons
4	8704.22.1180	G.V.W. exceeding 15 metric tons but not exceeding 20 metric tons
3	8704.22.51	Other
4	8704.22.5120	G.V.W. exceeding 5 metric tons but not exceeding 9 metric tons
4	8704.22.5140	G.V.W. exceeding 9 metric tons but not exceeding 12 metric tons
4	8704.22.5160	G.V.W. exceeding 12 metric tons but not exceeding 15 metric tons
4	8704.22.5180	G.V.W. exceeding 15 metric tons but not exceeding 20 metric tons
2	8704.23.0100	G.V.W. exceeding 20 metric tons
1		Other, with only spark-ignition internal combustion piston engine
2	8704.31.01	G.V.W. not exceeding 5 metric tons
3	8704.31.0120	G.V.W. not exceeding 2.5 metric tons
3	8704.31.0140	G.V.W. exceeding 2.5 metric tons but not exceeding 5 metric tons
2	8704.32.01	G.V.W. exceeding 5 metric tons
3	8704.32.0110	G.V.W. exceeding 5 metric tons but not exceeding 9 metric tons
3	8704.32.0120	G.V.W. exceeding 9 metric tons but not exceeding 12 metric tons
3	8704.32.0130	G.V.W. exceeding 12 metric tons but not exceeding 15 metric tons
3	8704.32.0140	G.V.W. exceeding 15 metric tons but not exceeding 20 metric tons
3	8704.32.0150	G.V.W. exceeding 20 metric tons
1		Other, with both compression-ignition internal combustion piston engine (diesel or semi-diesel) and electric motor as motors for propulsion
2	8704.41.0000	G.V.W. not exceeding 5 metric tons
2	8704.42.00	G.V.W. exceeding 5 metric tons but not exceeding 20 metric tons
3	8704.42.0020	G.V.W. exceeding 5 metric tons but not exceeding 9 metric tons
3	8704.42.0040	G.V.W. exceeding 9 metric tons but not exceeding 12 metric tons
3	8704.42.0060	G.V.W. exceeding 12 metric tons but not exceeding 15 metric tons
3	8704.42.0080	G.V.W. exceeding 15 metric tons but not exceeding 20 metric tons
2	8704.43.0000	G.V.W. exceeding 20 metric tons
1		Other, with both spark-ignition internal combustion piston engine and electric motor as motors for propulsion
2	8704.51.00	G.V.W. not exceeding 5 metric tons
3	8704.51.0020	G.V.W. not exceeding 2.5 metric tons
3	8704.51.0040	G.V.W. exceeding 2.5 metric tons but not exceeding 5 metric tons
2	8704.52.00	G.V.W. exceeding 5 metric tons
3	8704.52.0010	G.V.W. exceeding 5 metric tons but not exceeding 9 metric tons
3	8704.52.0020	G.V.W. exceeding 9 metric tons but not exceeding 12 metric tons
3	8704.52.0030	G.V.W. exceeding 12 metric tons but not exceeding 15 metric tons
3	8704.52.0040	G.V.W. exceeding 15 metric tons but not exceeding 20 metric tons
3	8704.52.0050	G.V.W. exceeding 20 metric tons
1	8704.60.0000	Other, with only electric motor for propulsion
1	8704.90.0100	Other
0	8705	Special purpose motor vehicles, other than those principally designed for the transport of persons or goods (for example, wreckers, mobile cranes, fire fighting vehicles, concrete mixers, road sweepers, spraying vehicles, mobile workshops, mobile radiological units)
1	8705.10.00	Mobile cranes
2	8705.10.0010	Cable operated
2	8705.10.0050	Other
1	8705.20.0000	Mobile drilling derricks
1	8705.30.0000	Fire fighting vehicles
1	8705.40.0000	Concrete mixers
1	8705.90.00	Other
2	8705.90.0010	Mobile radiological units
2	8705.90.0020	Mobile medical clinics
2	8705.90.0080	Other
0	8706.00	Chassis fitted with engines, for the motor vehicles of headings 8701 to 8705
1		For vehicles of subheading 8701.21, 8701.22, 8701.23, 8701.24 or 8701.29 or heading 8702 or 8704
2	8706.00.0300	For vehicles of subheading 8704.21 or 8704.31
2	8706.00.05	Other
3	8706.00.0520	For vehicles of subheading 8701.21, 8701.22, 8701.23, 8701.24 or 8701.29
3	8706.00.0540	For vehicles of heading 8702
3	8706.00.0575	For vehicles of heading 8704
1	8706.00.15	For vehicles of heading 8703
2	8706.00.1520	For passenger automobiles
2	8706.00.1540	For other vehicles of heading 8703
1	8706.00.2500	For vehicles of heading 8705
1		For other vehicles
2	8706.00.3000	For tractors suitable for agricultural use
2	8706.00.5000	Other
0	8707	Bodies (including cabs), for the motor vehicles of headings 8701 to 8705
1	8707.10.00	For vehicles of heading 8703
2	8707.10.0020	For passenger automobiles
2	8707.10.0040	For other vehicles
1	8707.90	Other
2	8707.90.1000	For tractors suitable for agricultural use
2	8707.90.50	Other
3	8707.90.5020	For vehicles of subheading 8701.21, 8701.22, 8701.23, 8701.24 or 8701.29
3	8707.90.5040	For vehicles of heading 8702
3	8707.90.5060	For vehicles of heading 8704
3	8707.90.5080	For vehicles of heading 8705
3	8707.90.5090	For other vehicles
0	8708	Parts and accessories of the motor vehicles of headings 8701 to 8705
1	8708.10	Bumpers and parts thereof
2	8708.10.30	Bumpers
3		Stampings
4	8708.10.3020	Of steel
4	8708.10.3030	Of aluminum
4	8708.10.3040	Other
3	8708.10.3050	Other
2	8708.10.60	Parts of bumpers
3	8708.10.6010	Stampings
3	8708.10.6050	Other
1		Other parts and accessories of bodies (including cabs)
2	8708.21.0000	Safety seat belts
2	8708.22.0000	Front windscreens (windshields), rear windows and other windows specified in subheading note 1 to this chapter
2	8708.29	Other
3	8708.29.1500	Door assemblies
3		Body stampings
4	8708.29.21	For tractors suitable for agricultural use
5	8708.29.2120	Of steel
5	8708.29.2130	Of aluminum
5	8708.29.2140	Other
4	8708.29.2500	Other
3	8708.29.51	Other
4	8708.29.5110	Stampings
4	8708.29.5125	Truck caps
4	8708.29.5160	Other
1	8708.30	Brakes and servo-brakes; parts thereof
2	8708.30.10	For tractors suitable for agricultural use
3	8708.30.1010	Mounted brake linings
3	8708.30.1090	Other
2	8708.30.50	For other vehicles
3	8708.30.5020	Brake drums
3	8708.30.5030	Brake rotors (discs)
3	8708.30.5040	Mounted brake linings
3	8708.30.5090	Other
1	8708.40	Gear boxes and parts thereof
2		Gear boxes
3	8708.40.11	For vehicles of subheading 8701.21, 8701.22, 8701.23, 8701.24 or 8701.29 or heading 8702, 8703 or 8704
4	8708.40.1110	For vehicles of heading 8703
4	8708.40.1150	Other
3	8708.40.3000	For tractors suitable for agricultural use
3	8708.40.5000	For other vehicles
2		Parts
3	8708.40.6000	Of tractors suitable for agricultural use
3	8708.40.6500	Of other tractors (except road tractors)
3		Other
4	8708.40.7000	Of cast iron
4	8708.40.75	Other
5	8708.40.7570	Steel forgings
5	8708.40.7580	Other
1	8708.50	Drive-axles with differential, whether or not provided with other transmission components, and non-driving axles; parts thereof
2		Drive-axles with differential, whether or not provided with other transmission components, and non-driving axles
3		For tractors (except road tractors)
4	8708.50.11	For tractors suitable for agricultural use
5	8708.50.1110	Drive axles with differential, whether or not provided with other transmission components
5	8708.50.1150	Non-driving axles
4	8708.50.31	For other tractors
5	8708.50.3110	Drive axles with differential, whether or not provided with other transmission components
5	8708.50.3150	Non-driving axles
3	8708.50.51	For vehicles of heading 8703
4	8708.50.5110	Drive axles with differential, whether or not provided with other transmission components
4	8708.50.5150	Non-driving axles
3		For other vehicles
4	8708.50.6100	Drive axles with differential, whether or not provided with other transmission components
4	8708.50.6500	Non-driving axles
2		Parts
3		For tractors (except road tractors)
4	8708.50.7000	For tractors suitable for agricultural use
4	8708.50.7500	For other tractors
3		For vehicles of heading 8703
4	8708.50.7900	Parts of non-driving axles
4		Other
5	8708.50.8100	Of cast iron
5		Other
6	8708.50.8500	Half-shafts
6	8708.50.8900	Other
3		For other vehicles
4	8708.50.91	Parts of non-driving axles
5	8708.50.9110	Spindles
5	8708.50.9150	Other
4		Other
5	8708.50.9300	Of cast iron
5		Other
6	8708.50.9500	Half-shafts
6	8708.50.9900	Other
1	8708.70	Road wheels and parts and accessories thereof
2		For tractors (except road tractors)
3		For tractors suitable for agricultural use
4	8708.70.0500	Road wheels
4	8708.70.1500	Parts and accessories
3		For other tractors
4	8708.70.2500	Road wheels
4	8708.70.3500	Parts and accessories
2		For other vehicles
3	8708.70.45	Road wheels
4	8708.70.4530	For vehicles of subheading 8701.21, 8701.22, 8701.23, 8701.24 or 8701.29 or heading 8702, 8704 or 8705
4		Other
5		Of aluminum
6	8708.70.4546	Wheels having a diameter of at least 57 cm but not more than 63 cm
6	8708.70.4548	Other
5	8708.70.4560	Other
3	8708.70.60	Parts and accessories
4	8708.70.6030	Wheel rims for vehicles of subheading 8701.21, 8701.22, 8701.23, 8701.24 or 8701.29 or heading 8702, 8703, 8704, or 8705
4	8708.70.6045	Wheel covers and hubcaps for vehicles of subheading 8701.21, 8701.22, 8701.23, 8701.24 or 8701.29 or heading 8702, 8703, 8704 or 8705
4	8708.70.6060	Other
1	8708.80	Suspension systems and parts thereof (including shock absorbers)
2		Suspension systems (including shock absorbers)
3		For tractors suitable for agricultural use
4	8708.80.0300	McPherson struts
4	8708.80.0500	Other
3		For other vehicles
4	8708.80.1300	McPherson struts
4	8708.80.1600	Other
2		Parts
3	8708.80.5100	Of tractors suitable for agricultural use
3	8708.80.5500	Of other tractors (except road tractors)
3		Other
4	8708.80.6000	Of cast iron
4	8708.80.65	Other
5	8708.80.6510	Beam hanger brackets
5	8708.80.6590	Other
1		Other parts and accessories
2	8708.91	Radiators and parts thereof
3		Radiators
4	8708.91.1000	For tractors suitable for agricultural use
4	8708.91.5000	For other vehicles
3		Parts
4	8708.91.6000	For tractors suitable for agricultural use
4	8708.91.6500	For other tractors (except road tractors)
4		For other vehicles
5	8708.91.7000	Of cast iron
5	8708.91.75	Other
6	8708.91.7510	Radiator cores
6	8708.91.7550	Other
2	8708.92	Mufflers and exhaust pipes; parts thereof
3		Mufflers and exhaust pipes
4	8708.92.1000	For tractors suitable for agricultural use
4	8708.92.5000	For other vehicles
3		Parts
4	8708.92.6000	For tractors suitable for agricultural use
4	8708.92.6500	For other tractors (except road tractors)
4		For other vehicles
5	8708.92.7000	Of cast iron
5	8708.92.7500	Other
2	8708.93	Clutches and parts thereof
3		For tractors suitable for agricultural use
4	8708.93.1500	Clutches
4	8708.93.3000	Other
3		For other vehicles
4	8708.93.6000	Clutches
4	8708.93.7500	Other
2	8708.94	Steering wheels, steering columns and steering boxes; parts thereof
3		Steering wheels, steering columns and steering boxes
4	8708.94.1000	For tractors suitable for agricultural use
4	8708.94.5000	For other vehicles
3		Parts
4	8708.94.6000	For tractors suitable for agricultural use
4	8708.94.6500	For other tractors (except road tractors)
4		For other vehicles
5	8708.94.7000	Of cast iron
5	8708.94.75	Other
6	8708.94.7510	Steering shaft assemblies incorporating universal joints
6	8708.94.7550	Other
2	8708.95	Safety airbags with inflater system; parts thereof
3	8708.95.0500	Inflaters and modules for airbags
3		Other
4	8708.95.1000	For tractors suitable for agricultural use
4	8708.95.1500	For other tractors (except road tractors)
4	8708.95.2000	For other vehicles
2	8708.99	Other
3		Parts of tractors suitable for agricultural use
4	8708.99.0300	Vibration control goods containing rubber
4	8708.99.0600	Double flanged wheel hub units incorporating ball bearings
4	8708.99.1600	Other parts for power trains
4	8708.99.2300	Other
3		Parts of other tractors (except road tractors)
4	8708.99.2700	Vibration control goods containing rubber
4	8708.99.3100	Double flanged wheel hub units incorporating ball bearings
4	8708.99.4100	Other parts for power trains
4	8708.99.48	Other
5	8708.99.4810	Tracklinks for track-laying tractors
5	8708.99.4850	Other
3		Other
4	8708.99.5300	Of cast-iron
4		Other
5	8708.99.5500	Vibration control goods containing rubber
5	8708.99.5800	Double flanged wheel hub units incorporating ball bearings
5		Other
6	8708.99.68	Other parts for power trains
7	8708.99.6805	Drive shafts
7	8708.99.6810	Forged universal joints for vehicles of heading 8703
7	8708.99.6820	Forged universal joints for vehicles of heading 8704
7	8708.99.6890	Other
6	8708.99.81	Other
7	8708.99.8105	Brake hoses of plastics, with attached fittings
7	8708.99.8115	Double flanged wheel hub units not incorporating ball bearings
7	8708.99.8130	Slide-in campers
7	8708.99.8160	Cable traction devices
7	8708.99.8180	Other
0	8709	Works trucks, self-propelled, not fitted with lifting or handling equipment, of the type used in factories, warehouses, dock areas or airports for short distance transport of goods; tractors of the type used on railway station platforms; parts of the foregoing vehicles
1		Vehicles
2	8709.11.00	Electrical
3	8709.11.0030	Operator riding
3	8709.11.0060	Other
2	8709.19.00	Other
3	8709.19.0030	Operator riding
3	8709.19.0060	Other
1	8709.90.00	Parts
2	8709.90.0010	Road wheels
2	8709.90.0020	Wheel and tire assemblies
2	8709.90.0090	Other
0	8710.00.00	Tanks and other armored fighting vehicles, motorized, whether or not fitted with weapons, and parts of such vehicles
1		Vehicles
2	8710.00.0030	Tracked (including half-tracked)
2	8710.00.0060	Other
1	8710.00.0090	Parts
0	8711	Motorcycles (including mopeds) and cycles fitted with an auxiliary motor, with or without side-cars; side-cars
1	8711.10.0000	With internal combustion piston engine of a cylinder capacity not exceeding 50 cc
1	8711.20.00	With internal combustion piston engine of a cylinder capacity exceeding 50 cc but not exceeding 250 cc
2	8711.20.0030	Exceeding 50 cc but not exceeding 90 cc
2	8711.20.0060	Exceeding 90 cc but not exceeding 190 cc
2	8711.20.0090	Exceeding 190 cc but not exceeding 250 cc
1	8711.30.00	With internal combustion piston engine of a cylinder capacity exceeding 250 cc but not exceeding 500 cc
2	8711.30.0030	Exceeding 250 cc but not exceeding 290 cc
2	8711.30.0060	Exceeding 290 cc but not exceeding 490 cc
2	8711.30.0090	Exceeding 490 cc but not exceeding 500 cc
1	8711.40	With internal combustion piston engine of a cylinder capacity exceeding 500 cc but not exceeding 800 cc
2	8711.40.3000	Exceeding 500 cc but not exceeding 700 cc
2	8711.40.60	Exceeding 700 cc but not exceeding 800 cc
3	8711.40.6030	Exceeding 700 cc but not exceeding 790 cc
3	8711.40.6060	Exceeding 790 cc but not exceeding 800 cc
1	8711.50.00	With internal combustion piston engine of a cylinder capacity exceeding 800 cc
2	8711.50.0030	Exceeding 800 cc but not exceeding 970 cc
2	8711.50.0060	Exceeding 970 cc
1	8711.60.00	With electric motor for propulsion
2	8711.60.0050	Of an output not exceeding 250 W
2	8711.60.0090	Other
1	8711.90.0100	Other
0	8712.00	Bicycles and other cycles (including delivery tricycles), not motorized
1	8712.00.15	Bicycles having both wheels not exceeding 63.5 cm in diameter
2	8712.00.1510	Having both wheels not exceeding 50 cm in diameter
2	8712.00.1520	Having both wheels exceeding 50 cm but not exceeding 55 cm in diameter
2	8712.00.1550	Having both wheels exceeding 55 cm but not exceeding 63.5 cm in diameter
1		Bicycles having both wheels exceeding 63.5 cm in diameter
2	8712.00.2500	If weighing less than 16.3 kg complete without accessories and not designed for use with tires having a cross-sectional diameter exceeding 4.13 cm
2	8712.00.3500	Other
1	8712.00.4400	Bicycles having a front wheel exceeding 55 cm but not exceeding 63.5 cm in diameter and a rear wheel exceeding 63.5 cm in diameter, weighing less than 16.3 kg complete without accessories and not designed for use with tires having a cross-sectional diameter exceeding 4.13 cm, valued $200 or more each
1	8712.00.4800	Other bicycles
1	8712.00.5000	Other cycles
0	8713	Carriages for disabled persons, whether or not motorized or otherwise mechanically propelled
1	8713.10.0000	Not mechanically propelled
1	8713.90.00	Other
2	8713.90.0030	Three-wheeled
2	8713.90.0060	Other
0	8714	Parts and accessories of vehicles of headings 8711 to 8713
1	8714.10.00	Of motorcycles (including mopeds)
2	8714.10.0010	Saddles and seats
2	8714.10.0020	Wheels
2	8714.10.0050	Other
1	8714.20.0000	Of carriages for disabled persons
1		Other
2	8714.91	Frames and forks, and parts thereof
3		Frames
4	8714.91.2000	Valued over $600 each
4	8714.91.3000	Other
3	8714.91.5000	Sets of steel tubing cut to exact length and each set having the number of tubes needed for the assembly (with other parts) into the frame and fork of one bicycle
3	8714.91.9000	Other
2	8714.92	Wheel rims and spokes
3	8714.92.1000	Wheel rims
3	8714.92.5000	Spokes
2	8714.93	Hubs, other than coaster braking hubs and hub brakes, and free-wheel sprocket-wheels
3		Hubs
4	8714.93.0500	Aluminum alloy hubs with a hollow axle and lever-operated quick release mechanism
4		Other
5	8714.93.1500	Three speed
5		Variable speed (except three speed) with internal gear changing mechanisms
6	8714.93.2400	Two speed
6	8714.93.2800	Other
5	8714.93.3500	Other
3	8714.93.70	Free-wheel sprocket-wheels
4	8714.93.7030	Multiple free-wheel sprockets
4	8714.93.7060	Other
2	8714.94	Brakes, including coaster braking hubs and hub brakes, and parts thereof
3	8714.94.30	Drum brakes, caliper and cantilever bicycle brakes, and coaster brakes; parts thereof (including cable or inner wire therefor, fitted with fittings)
4	8714.94.3020	Caliper and cantilever bicycle brakes
4		Coaster brakes
5	8714.94.3040	Designed for single-speed bicycles
5		Other
6	8714.94.3050	Designed for three-speed bicycles
6	8714.94.3060	Other
4	8714.94.3080	Other
3	8714.94.9000	Other
2	8714.95.0000	Saddles
2	8714.96	Pedals and crank-gear, and parts thereof
3	8714.96.1000	Pedals and parts thereof
3	8714.96.5000	Cotterless-type crank sets and parts thereof
3	8714.96.9000	Other crank-gear and parts thereof
2	8714.99	Other
3	8714.99.1000	Click twist grips and click stick levers
3	8714.99.5000	Derailleurs and parts thereof
3	8714.99.6000	Trigger and twist grip controls for three speed hubs, and parts thereof; bicycle handlebar stems wholly of aluminum alloy (including their hardware of any material), valued over $2.15 each; and bicycle handlebar stem rotor assemblies
3	8714.99.8000	Other
0	8715.00.00	Baby carriages (including strollers) and parts thereof
1	8715.00.0020	Baby carriages (including strollers)
1	8715.00.0040	Parts
0	8716	Trailers and semi-trailers; other vehicles, not mechanically propelled; and parts thereof
1	8716.10.00	Trailers and semi-trailers for housing or camping
2	8716.10.0030	Less than 10.6 m in length
2	8716.10.0075	10.6 m or more in length
1	8716.20.0000	Self-loading or self-unloading trailers and semi-trailers for agricultural purposes
1		Other trailers and semi-trailers for the transport of goods
2	8716.31.0000	Tanker trailers and tanker semi-trailers
2	8716.39.00	Other
3	8716.39.0010	Agricultural
3	8716.39.0020	For use with the vehicles of heading 8709
3		Other
4	8716.39.0030	For use with the vehicles of heading 8703
4		Other
5	8716.39.0040	Van type
5	8716.39.0050	Platform type
5	8716.39.0090	Other
1	8716.40.0000	Other trailers and semi-trailers
1	8716.80	Other vehicles
2	8716.80.1000	Farm wagons and carts
2	8716.80.50	Other
3	8716.80.5010	Industrial hand trucks
3		Other
4	8716.80.5020	Portable luggage carts
4	8716.80.5090	Other
1	8716.90	Parts
2	8716.90.10	Parts of farm wagons and carts
3	8716.90.1010	Road wheels
3	8716.90.1020	Wheel and tire assemblies
3	8716.90.1090	Other
2	8716.90.3000	Castors, other than those of heading 8302
2	8716.90.50	Other
3	8716.90.5010	Axles and parts thereof
3		Wheels
4	8716.90.5035	Steel wheels measuring 30 to 42 cm in diameter, whether or not assembled
4		Other
5		Wheels
6		Having a diameter of at least 57 cm but not more than 63 cm
7	8716.90.5046	Of aluminum
7	8716.90.5047	Of steel
6	8716.90.5048	Other wheels
5		Wheels with tires
6	8716.90.5056	Wheels with tires for off-the-highway use
6	8716.90.5059	Wheels with other tires
3	8716.90.5060	Other
C	88	Aircraft, spacecraft, and parts thereof
C	89	Ships, boats and floating structures
S	18	Optical, Photographic, Cinematographic, Measuring, Checking, Precision, Medical or Surgical Instruments and Apparatus; Clocks and Watches; Musical Instruments; Parts and Accessories Thereof
C	90	Optical, photographic, cinematographic, measuring, checking, precision, medical or surgical instruments and apparatus; parts and accessories thereof
0	9001	Optical fibers and optical fiber bundles; optical fiber cables other than those of heading 8544; sheets and plates of polarizing material; lenses (including contact lenses), prisms, mirrors and other optical elements, of any material, unmounted, other than such elements of glass not optically worked
1	9001.10.00	Optical fibers, optical fiber bundles and cables
2		Optical fibers
3	9001.10.0030	For transmission of voice, data or video communications
3		Other
4	9001.10.0050	Plastic optical fibers
4	9001.10.0070	Other
2		Optical fiber bundles and cables
3	9001.10.0075	Plastic optical fiber bundles and cables
3	9001.10.0085	Other
1	9001.20.0000	Sheets and plates of polarizing material
1	9001.30.0000	Contact lenses
1	9001.40.0000	Spectacle lenses of glass
1	9001.50.0000	Spectacle lenses of other materials
1	9001.90	Other
2	9001.90.4000	Lenses
2	9001.90.5000	Prisms
2	9001.90.6000	Mirrors
2		Other
3	9001.90.8000	Halftone screens designed for use in engraving or photographic processes
3	9001.90.9000	Other
0	9002	Lenses, prisms, mirrors and other optical elements, of any material, mounted, being parts of or fittings for instruments or apparatus, other than such elements of glass not optically worked; parts and accessories thereof
1		Objective lenses and parts and accessories thereof
2	9002.11	For cameras, projectors or photographic enlargers or reducers
3	9002.11.4000	Projection
3		Other
4	9002.11.6000	Mounted lenses suitable for use in, and entered separately from, closed-circuit television cameras, with or without attached electrical or non-electrical closed-circuit television camera connectors, and with or without attached motors
4	9002.11.9000	Other
2	9002.19.0000	Other
1	9002.20	Filters and parts and accessories thereof
2	9002.20.4000	Photographic
2	9002.20.8000	Other
1	9002.90	Other
2	9002.90.2000	Prisms
2	9002.90.4000	Mirrors
2		Other
3	9002.90.7000	Halftone screens designed for use in engraving or photographic processes
3	9002.90.8500	Mounted lenses suitable for use in, and entered separately from, closed-circuit television cameras, with or without attached electrical or non-electrical closed-circuit television camera connectors, and with or without attached motors
3	9002.90.9500	Other
0	9003	Frames and mountings for spectacles, goggles or the like, and parts thereof
1		Frames and mountings
2	9003.11.0000	Of plastics
2	9003.19.0000	Of other materials
1	9003.90.0000	Parts
0	9004	Spectacles, goggles and the like, corrective, protective or other
1	9004.10.0000	Sunglasses
1	9004.90.00	Other
2	9004.90.0010	Safety glasses or safety goggles
2	9004.90.0090	Other
0	9005	Binoculars, monoculars, other optical telescopes, and mountings therefor; other astronomical instruments and mountings therefor, but not including instruments for radio-astronomy; parts and accessories thereof
1	9005.10.00	Binoculars
2	9005.10.0020	Prism binoculars for use with infrared light
2	9005.10.0040	Other prism binoculars
2	9005.10.0080	Other
1	9005.80	Other instruments
2	9005.80.40	Optical telescopes
3	9005.80.4020	For use with infrared light
3	9005.80.4040	Other
2	9005.80.6000	Other
1	9005.90	Parts and accessories (including mountings)
2	9005.90.4000	Incorporating goods of heading 9001 or 9002
2	9005.90.8001	Other
0	9006	Photographic (other than cinematographic) cameras; photographic flashlight apparatus and flashbulbs other than discharge lamps of heading 8539; parts and accessories thereof
1	9006.30.0000	Cameras specially designed for underwater use, for aerial survey, or for medical or surgical examination of internal organs; comparison cameras for forensic or criminological purposes
1	9006.40	Instant print cameras
2	9006.40.4000	Fixed focus
2		Other than fixed focus
3	9006.40.6000	Valued not over $10 each
3	9006.40.9000	Valued over $10 each
1		Other cameras
2	9006.53.02	For roll film of a width of 35 mm
3	9006.53.0205	With through-the-lens viewfinder (single lens reflex (SLR))
3		Other
4		One time use cameras
5	9006.53.0210	With built-in electronic stroboscopic flash
5	9006.53.0220	Other
4		Other
5	9006.53.0250	With built-in electronic stroboscopic flash
5	9006.53.0270	Other
2	9006.59	Other
3		For roll film of a width less than 35mm
4	9006.59.01	With through-the-lens viewfinder (single lens reflex (SLR))
5	9006.59.0160	For magnetically sensitized roll film of a width of 24 mm
5	9006.59.0190	Other
4		Other
5		Fixed focus
6		Hand held
7	9006.59.05	110 cameras
8	9006.59.0520	With built-in electronic stroboscopic flash
8	9006.59.0540	Other
7	9006.59.0800	Other
6	9006.59.1000	Other
5		Other than fixed focus
6	9006.59.1200	Valued not over $10 each
6	9006.59.15	Valued over $10 each
7		Hand held
8		110 cameras
9	9006.59.1520	With built-in electronic stroboscopic flash
9	9006.59.1540	Other
8	9006.59.1560	Other
7	9006.59.1580	Other
3		Other
4	9006.59.2000	Cameras of a kind used for preparing printing plates or cylinders
4	9006.59.40	Fixed focus
5	9006.59.4040	Disc cameras
5	9006.59.4060	Other
4		Other than fixed focus
5	9006.59.6000	Valued not over $10 each
5	9006.59.9100	Valued over $10 each
1		Photographic flashlight apparatus and flashbulbs
2	9006.61.00	Discharge lamp ("electronic") flashlight apparatus
3		Capable of camera mounting
4	9006.61.0020	Capable of automatically controlling flash duration
4	9006.61.0040	Other
3	9006.61.0060	Other
2	9006.69.01	Other
3	9006.69.0110	Flashbulbs, flashcubes and the like
3	9006.69.0150	Other
1		Parts and accessories
2	9006.91.0001	For cameras
2	9006.99.0000	Other
0	9007	Cinematographic cameras and projectors, whether or not incorporating sound recording or reproducing apparatus; parts and accessories thereof
1	9007.10.0000	Cameras
1	9007.20	Projectors
2		For film of less than 16 mm
3	9007.20.2000	With sound recording and reproducing systems; and those capable of projecting only sound motion pictures
3	9007.20.4000	Other
2		Other
3	9007.20.60	With sound recording and reproducing systems; and those capable of projecting only sound motion pictures
4	9007.20.6040	16 mm
4	9007.20.6080	Other
3	9007.20.8000	Other
1		Parts and accessories
2	9007.91	For cameras
3	9007.91.4000	Parts
3	9007.91.8001	Other
2	9007.92.0000	For projectors
0	9008	Image projectors, other than cinematographic; photographic (other than cinematographic) enlargers and reducers; parts and accessories thereof
1	9008.50	Projectors, enlargers and reducers
2	9008.50.1000	Slide projectors
2		Microfilm, microfiche or other microform readers, whether or not capable of producing copies
3	9008.50.2000	Capable of producing copies
3	9008.50.3000	Other
2	9008.50.4000	Other image projectors
2	9008.50.5000	Photographic (other than cinematographic) enlargers and reducers
1	9008.90	Parts and accessories
2	9008.90.4000	Of image projectors, other than cinematographic
2	9008.90.8000	Other
0	9010	Apparatus and equipment for photographic (including cinematographic) laboratories, not specified or included elsewhere in this chapter; negatoscopes; projection screens; parts and accessories thereof
1	9010.10.0000	Apparatus and equipment for automatically developing photographic (including cinematographic) film or paper in rolls or for automatically exposing developed film to rolls of photographic paper
1	9010.50	Other apparatus and equipment for photographic (including cinematographic) laboratories; negatoscopes
2	9010.50.1000	Contact printers
2	9010.50.2000	Developing tanks
2		Photographic film viewers, titlers, splicers and editors, all the foregoing and combinations thereof
3		Articles containing an optical lens or designed to contain such a lens
4	9010.50.3000	Editors and combination editor-splicers, for cinematographic film
4	9010.50.4000	Other
3	9010.50.5000	Other
2	9010.50.6000	Other
1	9010.60.0000	Projection screens
1	9010.90	Parts and accessories
2	9010.90.8500	Parts and accessories of articles of subheadings 9010.50 and 9010.60
2	9010.90.9500	Other
0	9011	Compound optical microscopes, including those for photomicrography, cinemicrography or microprojection; parts and accessories thereof
1	9011.10	Stereoscopic microscopes
2	9011.10.4000	Provided with a means for photographing the image
2	9011.10.8000	Other
1	9011.20	Other microscopes, for photomicrography, cinemicrography or microprojection
2	9011.20.4000	Provided with a means for photographing the image
2	9011.20.8000	Other
1	9011.80.0000	Other microscopes
1	9011.90.0000	Parts and accessories
0	9012	Microscopes other than optical microscopes; diffraction apparatus; parts and accessories thereof
1	9012.10.0000	Microscopes other than optical microscopes; diffraction apparatus
1	9012.90.0000	Parts and accessories
0	9013	Lasers, other than laser diodes; other optical appliances and instruments, not specified or included elsewhere in this chapter
1	9013.10	Telescopic sights for fitting to arms; periscopes; telescopes designed to form parts of machines, appliances, instruments or apparatus of this chapter or section XVI
2		Telescopic sights for rifles
3	9013.10.1000	Not designed for use with infrared light
3	9013.10.3000	Other
2		Other
3	9013.10.4500	Telescopes designed to form parts of machines, appliances, instruments or apparatus of this chapter of section XVI
3	9013.10.5000	Other
1	9013.20.0000	Lasers, other than laser diodes
1	9013.80	Other devices, appliances and instruments
2	9013.80.2000	Hand magnifiers, magnifying glasses, loupes, thread counters and similar apparatus
2	9013.80.4000	Door viewers (door eyes)
2	9013.80.9100	Other
1	9013.90	Parts and accessories
2	9013.90.2000	Of telescopic sights for rifles
2		Other
3	9013.90.7000	Other parts and accessories, other than for telescopic sights for fitting to arms or for periscopes
3	9013.90.8000	Other
0	9014	Direction finding compasses; other navigational instruments and appliances; parts and accessories thereof
1	9014.10	Direction finding compasses
2	9014.10.1000	Optical instruments
2		Other
3	9014.10.6000	Gyroscopic compasses, other than electrical
3		Other
4	9014.10.70	Electrical
5	9014.10.7030	Gyroscopic compasses
5	9014.10.7060	Other
4	9014.10.9000	Other
1	9014.20	Instruments and appliances for aeronautical or space navigation (other than compasses)
2	9014.20.2000	Optical instruments and appliances
2		Other
3	9014.20.4000	Automatic pilots
3		Other
4	9014.20.6000	Electrical
4	9014.20.80	Other
5	9014.20.8040	For use in civil aircraft
5	9014.20.8080	Other
1	9014.80	Other instruments and appliances
2	9014.80.1000	Optical instruments
2		Other
3	9014.80.2000	Ships' logs and depth-sounding apparatus
3		Other
4	9014.80.4000	Electrical
4	9014.80.5000	Other
1	9014.90	Parts and accessories
2	9014.90.1000	Of articles covered by subheading 9014.20.40
2	9014.90.20	Of articles covered by subheading 9014.20.80
3	9014.90.2040	For use in civil aircraft
3	9014.90.2080	Other
2	9014.90.4000	Of articles covered by subheading 9014.80.50
2	9014.90.6000	Other
0	9015	Surveying (including photogrammetrical surveying), hydrographic, oceanographic, hydrological, meteorological or geophysical instruments and appliances, excluding compasses; rangefinders; parts and accessories thereof
1	9015.10	Rangefinders
2	9015.10.4000	Electrical
2	9015.10.8000	Other
1	9015.20	Theodolites and tachymeters (tacheometers)
2	9015.20.4000	Electrical
2	9015.20.8000	Other
1	9015.30	Levels
2	9015.30.4000	Electrical
2	9015.30.8000	Other
1	9015.40	Photogrammetrical surveying instruments and appliances
2	9015.40.4000	Electrical
2	9015.40.8000	Other
1	9015.80	Other instruments and appliances
2	9015.80.2000	Optical instruments and appliances
2		Other
3	9015.80.6000	Seismographs
3	9015.80.80	Other
4	9015.80.8040	Geophysical instruments and appliances
4	9015.80.8080	Other
1	9015.90.01	Parts and accessories
2	9015.90.0110	Of rangefinders
2	9015.90.0120	Of theodolites and tachymeters
2	9015.90.0130	Of levels
2	9015.90.0140	Of photogrammetrical surveying instruments and apparatus
2	9015.90.0150	Of seismographs
2	9015.90.0160	Of other geophysical instruments and appliances
2	9015.90.0190	Other
0	9016.00	Balances of a sensitivity of 5 cg or better, with or without weights; parts and accessories thereof
1	9016.00.2000	Electrical balances and parts and accessories thereof
1		Other
2	9016.00.4000	Jewelers' balances and parts and accessories thereof
2	9016.00.6000	Other
0	9017	Drawing, marking-out or mathematical calculating instruments (for example, drafting machines, pantographs, protractors, drawing sets, slide rules, disc calculators); instruments for measuring length, for use in the hand (for example, measuring rods and tapes, micrometers, calipers), not specified or included elsewhere in this chapter; parts and accessories thereof
1	9017.10	Drafting tables and machines, whether or not automatic
2	9017.10.4000	Plotters
2	9017.10.8000	Other
1	9017.20	Other drawing, marking-out or mathematical calculating instruments
2	9017.20.4000	Disc calculators, slide rules and other mathematical calculating instruments
2	9017.20.7000	Plotters
2	9017.20.80	Other
3	9017.20.8040	Hand operated input devices which transmit position data to computer processors or displays (digitizers)
3	9017.20.8080	Other
1	9017.30	Micrometers, calipers and gauges
2	9017.30.4000	Micrometers and calipers
2	9017.30.8000	Other
1	9017.80.0000	Other instruments
1	9017.90.01	Parts and accessories
2	9017.90.0105	Of articles of subheading 9017.10.40
2	9017.90.0115	Of articles of subheading 9017.10.80
2	9017.90.0120	Of articles of subheading 9017.20.40
2	9017.90.0132	Of articles of subheading 9017.20.70
2	9017.90.0136	Of articles of subheading 9017.20.80
2	9017.90.0140	Of articles of subheading 9017.30.40
2	9017.90.0150	Of articles of subheading 9017.30.80
2	9017.90.0160	Other
0	9018	Instruments and appliances used in medical, surgical, dental or veterinary sciences, including scintigraphic apparatus, other electro-medical apparatus and sight-testing instruments; parts and accessories thereof
1		Electro-diagnostic apparatus (including apparatus for functional exploratory examination or for checking physiological parameters); parts and accessories thereof
2	9018.11	Electrocardiographs, and parts and accessories thereof
3	9018.11.3000	Electrocardiographs
3	9018.11.6000	Printed circuit assemblies
3	9018.11.9000	Other
2	9018.12.0000	Ultrasonic scanning apparatus
2	9018.13.0000	Magnetic resonance imaging apparatus
2	9018.14.0000	Scintigraphic apparatus
2	9018.19	Other
3	9018.19.4000	Apparatus for functional exploratory examination, and parts and accessories thereof
3		Other
4	9018.19.5500	Patient monitoring systems
4	9018.19.7500	Printed circuit assemblies for parameter acquisition modules
4	9018.19.95	Other
5	9018.19.9530	Basal metabolism and blood pressure apparatus
5	9018.19.9535	Electroencephalographs (EEG) and electromyographs (EMG)
5	9018.19.9550	Other apparatus
5	9018.19.9560	Parts and accessories
1	9018.20.00	Ultraviolet or infrared ray apparatus, and parts and accessories thereof
2	9018.20.0040	Therapeutic
2	9018.20.0080	Other
1		Syringes, needles, catheters, cannulae and the like; parts and accessories thereof
2	9018.31.00	Syringes, with or without needles; parts and accessories thereof
3		Syringes, with or without their needles
4	9018.31.0040	Hypodermic
4	9018.31.0080	Other
3	9018.31.0090	Parts and accessories
2	9018.32.0000	Tubular metal needles and needles for sutures and parts and accessories thereof
2	9018.39.00	Other
3		Bougies, catheters, drains and sondes, and parts and accessories thereof
4	9018.39.0020	Rubber catheters
4	9018.39.0040	Other
3	9018.39.0050	Other
1		Other instruments and appliances, used in dental sciences, and parts and accessories thereof
2	9018.41.0000	Dental drill engines, whether or not combined on a single base with other dental equipment, and parts and accessories thereof
2	9018.49	Other
3	9018.49.4000	Dental burs
3	9018.49.80	Other
4	9018.49.8040	Dental hand instruments and parts and accessories thereof
4	9018.49.8080	Other
1	9018.50.0000	Other ophthalmic instruments and appliances and parts and accessories thereof
1	9018.90	Other instruments and appliances and parts and accessories thereof
2		Optical instruments and appliances and parts and accessories thereof
3	9018.90.1000	Mirrors and reflectors
3	9018.90.2000	Other
2		Other
3	9018.90.3000	Anesthetic instruments and appliances and parts and accessories thereof
3	9018.90.4000	Percussion hammers, stethoscopes and parts of stethoscopes
3	9018.90.50	Sphygmomanometers, tensimeters and oscillometers; all the foregoing and parts and accessories thereof
4	9018.90.5040	Sphygmomanometers and parts and accessories thereof
4	9018.90.5080	Other
3		Electro-medical instruments and appliances and parts and accessories thereof
4	9018.90.6000	Electro-surgical instruments and appliances, other than extracorporeal shock wave lithotripters; all the foregoing and parts and accessories thereof
4		Other
5	9018.90.6400	Defibrillators
5	9018.90.6800	Printed circuit assemblies for the defibrillators of subheading 9018.90.64
5	9018.90.75	Other
6	9018.90.7520	Dialysis instruments and apparatus
6		Other therapeutic appliances and instruments
7	9018.90.7540	Ultrasonic
7	9018.90.7560	Other
6	9018.90.7570	Parts and accessories of dialysis instruments and apparatus
6	9018.90.7580	Other
3	9018.90.8000	Other
0	9019	Mechano-therapy appliances; massage apparatus; psychological aptitude-testing apparatus; ozone therapy, oxygen therapy, aerosol therapy, artificial respiration or other therapeutic respiration apparatus; parts and accessories thereof
1	9019.10	Mechano-therapy appliances; massage apparatus; psychological aptitude-testing apparatus; parts and accessories thereof
2	9019.10.20	Mechano-therapy appliances and massage apparatus; parts and accessories thereof
3	9019.10.2010	Mechano-therapy appliances
3		Massage apparatus
4		Electrically operated
5		Battery powered
6	9019.10.2020	Handheld
6	9019.10.2030	Other
5		Other
6	9019.10.2035	Powered by AC adapter
6	9019.10.2045	Other
4	9019.10.2050	Other
3	9019.10.2090	Parts and accessories
2		Other
3	9019.10.4000	Electrically operated apparatus and parts thereof
3	9019.10.6000	Other
1	9019.20.0000	Ozone therapy, oxygen therapy, aerosol therapy, artificial respiration or other therapeutic respiration apparatus; parts and accessories thereof
0	9020.00	Other breathing appliances and gas masks, excluding protective masks having neither mechanical parts nor replaceable filters; parts and accessories thereof
1	9020.00.4000	Underwater breathing devices designed as a complete unit to be carried on the person and not requiring attendants
1	9020.00.6000	Other breathing appliances and gas masks
1	9020.00.9000	Other
0	9021	Orthopedic appliances, including crutches, surgical belts and trusses; splints and other fracture appliances; artificial parts of the body; hearing aids and other appliances which are worn or carried, or implanted in the body, to compensate for a defect or disability; parts and accessories thereof
1	9021.10.00	Orthopedic or fracture appliances, and parts and accessories thereof
2	9021.10.0050	Bone plates, screws and nails, and other internal fixation devices or appliances
2	9021.10.0090	Other
1		Artificial teeth and dental fittings, and parts and accessories thereof
2	9021.21	Artificial teeth and parts and accessories thereof
3	9021.21.4000	Of plastics
3	9021.21.8000	Other
2	9021.29	Other
3	9021.29.4000	Of plastics
3	9021.29.8000	Other
1		Other artificial parts of the body and parts and accessories thereof
2	9021.31.0000	Artificial joints and parts and accessories thereof
2	9021.39.0000	Other
1	9021.40.0000	Hearing aids, excluding parts and accessories thereof
1	9021.50.0000	Pacemakers for stimulating heart muscles, excluding parts and accessories thereof
1	9021.90	Other
2	9021.90.40	Parts and accessories for hearing aids and for pacemakers for stimulating heart muscles
3	9021.90.4040	For hearing aids
3	9021.90.4080	Other
2	9021.90.8100	Other
0	9022	Apparatus based on the use of X-rays or of alpha, beta, gamma or other ionizing radiations, whether or not for medical, surgical, dental or veterinary uses, including radiography or radiotherapy apparatus, X-ray tubes and other X-ray generators, high tension generators, control panels and desks, screens, examination or treatment tables, chairs and the like; parts and accessories thereof
1		Apparatus based on the use of X-rays, whether or not for medical, surgical, dental or veterinary uses, including radiography or radiotherapy apparatus
2	9022.12.0000	Computed tomography apparatus
2	9022.13.0000	Other, for dental uses
2	9022.14.0000	Other, for medical, surgical or veterinary uses
2	9022.19.0000	For other uses
1		Apparatus based on the use of alpha, beta, gamma or other ionizing radiations, whether or not for medical, surgical, dental or veterinary uses, including radiography or radiotherapy apparatus
2	9022.21.0000	For medical, surgical, dental or veterinary uses
2	9022.29	For other uses
3	9022.29.4000	Smoke detectors, ionization type
3	9022.29.8000	Other
1	9022.30.0000	X-ray tubes
1	9022.90	Other, including parts and accessories
2	9022.90.0500	Radiation generator units
2	9022.90.1500	Radiation beam delivery units
2		Other
3	9022.90.2500	Other apparatus
3		Parts and accessories
4	9022.90.4000	Of X-ray tubes
4		Other
5	9022.90.6000	Of apparatus based on the use of X-rays
5	9022.90.7000	Of smoke detectors, ionization type
5	9022.90.9500	Other
0	9023.00.0000	Instruments, apparatus and models, designed for demonstrational purposes (for example, in education or exhibitions), unsuitable for other uses, and parts and accessories thereof
0	9024	Machines and appliances for testing the hardness, strength, compressibility, elasticity or other mechanical properties of materials (for example, metals, wood, textiles, paper, plastics), and parts and accessories thereof
1	9024.10.0000	Machines and appliances for testing metals
1	9024.80.0000	Other machines and appliances
1	9024.90.00	Parts and accessories
2	9024.90.0040	Of machines and appliances for testing metals
2	9024.90.0080	Other
0	9025	Hydrometers and similar floating instruments, thermometers, pyrometers, barometers, hygrometers and psychrometers, recording or not, and any combination of these instruments; parts and accessories thereof
1		Thermometers and pyrometers, not combined with other instruments
2	9025.11	Liquid-filled, for direct reading
3	9025.11.2000	Clinical
3	9025.11.4000	Other
2	9025.19	Other
3	9025.19.4000	Pyrometers
3	9025.19.80	Other
4		Clinical
5	9025.19.8010	Infrared thermometers of a kind described in statistical note 2 of this chapter
5	9025.19.8020	Other
4		Other
5	9025.19.8060	Infrared thermometers
5	9025.19.8085	Other
1	9025.80	Other instruments
2	9025.80.1000	Electrical
2		Other
3	9025.80.1500	Barometers, not combined with other instruments
3	9025.80.2000	Hydrometers and similar floating instruments, whether or not incorporating a thermometer, non-recording
3	9025.80.3500	Hygrometers and psychrometers, non-recording
3	9025.80.4000	Thermographs, barographs, hygrographs and other recording instruments
3	9025.80.5000	Other
1	9025.90.0600	Parts and accessories
0	9026	Instruments and apparatus for measuring or checking the flow, level, pressure or other variables of liquids or gases (for example, flow meters, level gauges, manometers, heat meters), excluding instruments and apparatus of heading 9014, 9015, 9028 or 9032; parts and accessories thereof
1	9026.10	For measuring or checking the flow or level of liquids
2	9026.10.20	Electrical
3	9026.10.2040	Flow meters
3	9026.10.2080	Other
2		Other
3	9026.10.4000	Flow meters
3	9026.10.6000	Other
1	9026.20	For measuring or checking pressure
2	9026.20.4000	Electrical
2	9026.20.8000	Other
1	9026.80	Other instruments and apparatus
2	9026.80.2000	Electrical
2		Other
3	9026.80.4000	Heat meters incorporating liquid supply meters, and anemometers
3	9026.80.6000	Other
1	9026.90	Parts and accessories
2	9026.90.2000	Of electrical instruments and apparatus
2		Other
3	9026.90.4000	Of flow meters, heat meters incorporating liquid supply meters and anemometers
3	9026.90.6000	Other
0	9027	Instruments and apparatus for physical or chemical analysis (for example, polarimeters, refractometers, spectrometers, gas or smoke analysis apparatus); instruments and apparatus for measuring or checking viscosity, porosity, expansion, surface tension or the like; instruments and apparatus for measuring or checking quantities of heat, sound or light (including exposure meters); microtomes; parts and accessories thereof
1	9027.10	Gas or smoke analysis apparatus
2	9027.10.2000	Electrical
2		Other
3	9027.10.4000	Optical instruments and apparatus
3	9027.10.6000	Other
1	9027.20	Chromatographs and electrophoresis instruments
2	9027.20.50	Electrical
3	9027.20.5030	Electrophoresis instruments
3	9027.20.5050	Gas chromatographs
3	9027.20.5060	Liquid chromatographs
3	9027.20.5080	Other
2	9027.20.80	Other
3	9027.20.8030	Gas chromatographs
3	9027.20.8060	Liquid chromatographs
3	9027.20.8090	Other
1	9027.30	Spectrometers, spectrophotometers and spectrographs using optical radiations (ultraviolet, visible, infrared)
2	9027.30.40	Electrical
3	9027.30.4040	Spectrophotometers
3	9027.30.4080	Other
2	9027.30.80	Other
3	9027.30.8020	Spectroscopes
3	9027.30.8080	Other
1	9027.50	Other instruments and apparatus using optical radiations (ultraviolet, visible, infrared)
2	9027.50.1000	Exposure meters
2		Other
3	9027.50.40	Electrical
4	9027.50.4015	Chemical analysis instruments and apparatus
4	9027.50.4020	Thermal analysis instruments and apparatus
4	9027.50.4050	Photometers
4	9027.50.4060	Other
3	9027.50.80	Other
4	9027.50.8015	Chemical analysis instruments and apparatus
4	9027.50.8020	Thermal analysis instruments and apparatus
4	9027.50.8060	Other
1		Other instruments and apparatus
2	9027.81.0000	Mass spectrometers
2	9027.89	Other
3	9027.89.2500	Nuclear magnetic resonance instruments
3		Other
4	9027.89.45	Electrical
5	9027.89.4530	Chemical analysis instruments and apparatus
5	9027.89.4560	Physical analysis instruments and apparatus
5	9027.89.4590	Other
4	9027.89.80	Other
5	9027.89.8030	Chemical analysis instruments and apparatus
5	9027.89.8060	Physical analysis instruments and apparatus
5	9027.89.8090	Other
1	9027.90	Microtomes; parts and accessories
2	9027.90.2000	Microtomes
2		Parts and accessories
3		Of electrical instruments and apparatus
4	9027.90.4500	Printed circuit assemblies for the goods of subheading 9027.81 or 9027.89
4		Other
5	9027.90.5400	Of electrophoresis instruments not incorporating an optical or other measuring device
5	9027.90.56	Of instruments and apparatus of subheading 9027.20, 9027.30, 9027.50, 9027.81 or 9027.89
6	9027.90.5625	Of articles of subheading 9027.20.50
6	9027.90.5630	Of articles of subheading 9027.30.40
6	9027.90.5640	Of articles of subheading 9027.50.10
6	9027.90.5650	Of articles of subheading 9027.50.40
6	9027.90.5695	Other
5	9027.90.59	Other
6	9027.90.5910	Of articles of subheading 9027.10.20
6	9027.90.5995	Other
3		Other
4		Of optical instruments and apparatus
5	9027.90.6400	Of instruments and apparatus of subheading 9027.20, 9027.30, 9027.50, 9027.81 or 9027.89
5	9027.90.6800	Other
4		Other
5	9027.90.8400	Of instruments and apparatus of subheading 9027.20, 9027.30, 9027.50, 9027.81 or 9027.89
5	9027.90.8800	Other
0	9028	Gas, liquid or electricity supply or production meters, including calibrating meters thereof; parts and accessories thereof
1	9028.10.0000	Gas meters
1	9028.20.0000	Liquid meters
1	9028.30.0000	Electricity meters
1	9028.90.00	Parts and accessories
2	9028.90.0040	Of electricity meters
2	9028.90.0080	Other
0	9029	Revolution counters, production counters, taximeters, odometers, pedometers and the like; speedometers and tachometers, other than those of heading 9014 or 9015; stroboscopes; parts and accessories thereof
1	9029.10	Revolution counters, production counters, taximeters, odometers, pedometers and the like
2	9029.10.4000	Taximeters
2	9029.10.8000	Other
1	9029.20	Speedometers and tachometers; stroboscopes
2	9029.20.2000	Bicycle speedometers
2	9029.20.40	Other speedometers and tachometers
3	9029.20.4040	For use in civil aircraft
3	9029.20.4080	Other
2	9029.20.6000	Stroboscopes
1	9029.90	Parts and accessories
2	9029.90.2000	Of taximeters
2	9029.90.4000	Of bicycle speedometers
2	9029.90.6000	Of stroboscopes
2	9029.90.80	Other
3	9029.90.8040	Of speedometers and tachometers
3	9029.90.8080	Other
0	9030	Oscilloscopes, spectrum analyzers and other instruments and apparatus for measuring or checking electrical quantities, excluding meters of heading 9028; instruments and apparatus for measuring or detecting alpha, beta, gamma, X-ray, cosmic or other ionizing radiations; parts and accessories thereof:​
1	9030.10.0000	Instruments and apparatus for measuring or detecting ionizing radiations
1	9030.20	Oscilloscopes and oscillographs
2	9030.20.0500	Specially designed for telecommunications
2	9030.20.1000	Other oscilloscopes and oscillographs
1		Other instruments and apparatus, for measuring or checking voltage, current, resistance or power (other than those for measuring or checking semiconductor wafers or devices)
2	9030.31.0000	Multimeters, without a recording device
2	9030.32.0000	Multimeters, with a recording device
2	9030.33	Other, without a recording device
3	9030.33.3400	Resistance measuring instruments
3	9030.33.3800	Other
2	9030.39.0100	Other, with a recording device
1	9030.40.0000	Other instruments and apparatus, specially designed for telecommunications (for example, cross-talk meters, gain measuring instruments, distortion factor meters, psophometers)
1		Other instruments and apparatus
2	9030.82.0000	For measuring or checking semiconductor wafers or devices (including integrated circuits)
2	9030.84.0000	Other, with a recording device
2	9030.89.0100	Other
1	9030.90	Parts and accessories
2		For articles of subheading 9030.10
3	9030.90.2500	Printed circuit assemblies
3	9030.90.4600	Other
2		Other
3		Printed circuit assemblies
4	9030.90.6600	Of instruments and apparatus of subheading 9030.40 or 9030.82
4	9030.90.6800	Other
3		Other
4	9030.90.8400	Of instruments and apparatus of subheading 9030.82
4	9030.90.89	Other
5	9030.90.8911	Of articles of subheading 9030.20
5	9030.90.8921	Of articles of subheading 9030.31
5	9030.90.8922	Of articles of subheading 9030.32
5	9030.90.8923	Of articles of subheading 9030.33
5	9030.90.8931	Of articles of subheading 9030.39
5	9030.90.8940	Of articles of subheading 9030.40
5	9030.90.8956	Of articles of subheading 9030.84
5	9030.90.8961	Other
0	9031	Measuring or checking instruments, appliances and machines, not specified or included elsewhere in this chapter; profile projectors; parts and accessories thereof
1	9031.10.0000	Machines for balancing mechanical parts
1	9031.20.0000	Test benches
1		Other optical instruments and appliances
2	9031.41.00	For inspecting semiconductor wafers or devices (including integrated circuits) or for inspecting photomasks or reticles used in manufacturing semiconductor devices (including integrated circuits)
3	9031.41.0020	For inspecting photomasks or reticles used in manufacturing semiconductor devices
3		For inspecting semiconductor wafers or devices
4	9031.41.0040	For wafers
4	9031.41.0060	Other
2	9031.49	Other
3	9031.49.1000	Profile projectors
3	9031.49.4000	Coordinate-measuring machines
3	9031.49.7000	For inspecting masks (other than photomasks) used in manufacturing semiconductor devices; for measuring surface particulate contamination on semiconductor devices
3	9031.49.9000	Other
1	9031.80	Other instruments, appliances and machines
2	9031.80.4000	Electron beam microscopes fitted with equipment specifically designed for the handling and transport of semiconductor wafers or reticles
2	9031.80.80	Other
3		Equipment for testing the characteristics of internal combustion engines
4	9031.80.8060	For testing electrical characteristics
4	9031.80.8070	Other
3	9031.80.8085	Other
1	9031.90	Parts and accessories
2	9031.90.2100	Of profile projectors
2		Of other optical instruments and appliances, other than test benches
3	9031.90.4500	Bases and frames for the coordinate-measuring machines of subheading 9031.49.40
3	9031.90.5400	Of optical instruments and appliances of subheading 9031.41 or 9031.49.70
3	9031.90.5900	Other
2		Other
3	9031.90.7000	Of articles of subheading 9031.80.40
3	9031.90.91	Other
4	9031.90.9130	Of machines for balancing mechanical parts
4	9031.90.9160	Of test benches
4	9031.90.9195	Other
0	9032	Automatic regulating or controlling instruments and apparatus; parts and accessories thereof
1	9032.10.00	Thermostats
2		For air conditioning, refrigeration or heating systems
3	9032.10.0030	Designed for wall mounting
3	9032.10.0060	Other
2	9032.10.0090	Other
1	9032.20.0000	Manostats
1		Other instruments and apparatus
2	9032.81.00	Hydraulic and pneumatic
3		Industrial process control instruments and apparatus
4	9032.81.0020	Hydraulic
4	9032.81.0060	Pneumatic
3	9032.81.0080	Other
2	9032.89	Other
3		Automatic voltage and voltage-current regulators
4	9032.89.2000	Designed for use in a 6, 12 or 24 V system
4	9032.89.4000	Other
3	9032.89.60	Other
4		Control instruments for air conditioning, refrigeration or heating systems
5	9032.89.6015	Complete systems
5	9032.89.6025	Other
4		Process control instruments and apparatus
5	9032.89.6030	Complete systems
5		Other
6	9032.89.6040	Temperature control instruments
6	9032.89.6050	Pressure and draft control instruments
6	9032.89.6060	Flow and liquid level control instruments
6	9032.89.6070	Humidity control instruments
6	9032.89.6075	Other
4	9032.89.6085	Other
1	9032.90	Parts and accessories
2		Of automatic voltage and voltage-current regulators
3	9032.90.2100	Designed for use in a 6, 12 or 24 V system
3	9032.90.4100	Other
2	9032.90.61	Other
3	9032.90.6120	Of thermostats
3	9032.90.6140	Of manostats
3	9032.90.6160	Of instruments and apparatus of subheading 9032.81
3	9032.90.6180	Other
0	9033.00	Parts and accessories (not specified or included elsewhere in this chapter) for machines, appliances, instruments or apparatus of chapter 90
1	9033.00.2000	Light-emitting diode (LED) backlights modules, the foregoing which are lighting sources that consist of one or more LEDs and one or more connectors and are mounted on a printed circuit or other similar substrate, and other passive components, whether or not combined with optical components or protective diodes, and used as backlights illumination for liquid crystal displays (LCDs)
1	9033.00.3000	Touch-sensitive data input devices (so-called “touch screens”) without display capabilities, for incorporation into apparatus having a display, which function by detecting the presence and location of a touch within the display area (such sensing may be obtained by means of resistance, electrostatic capacity, acoustic pulse recognition, infrared lights or other touch-sensitive technology)
1	9033.00.9000	Other
C	91	Clocks and watches and parts thereof
0	9101	Wrist watches, pocket watches and other watches, including stop watches, with case of precious metal or of metal clad with precious metal
1		Wrist watches, electrically operated, whether or not incorporating a stop watch facility
2	9101.11	With mechanical display only
3	9101.11.40	Having no jewels or only one jewel in the movement
3	9101.11.80	Other
2	9101.19	Other
3	9101.19.20	With opto-electronic display only.
4		Straps, bands or bracelets entered with watches of subheading 9101.19.20 and classifiable therewith pursuant to additional U.S. note 2 to this chapter; all the foregoing whether or not attached to such watches at the time of entry
5	9101.19.2020	Of textile material or of base metal, whether or not gold- or silver-plated
5	9101.19.2040	Other
4	9101.19.2080	Other
3	9101.19.40	Other, having no jewels or only one jewel in the movement
3	9101.19.80	Other
1		Other wrist watches, whether or not incorporating a stop watch facility
2	9101.21	With automatic winding
3		Having over 17 jewels in the movement
4		Straps, bands or bracelets entered with watches of subheading 9101.21.50 and classifiable therewith pursuant to additional U.S. note 2 to this chapter; all the foregoing whether or not attached to such watches at the time of entry
5	9101.21.1000	Of textile material or of base metal, whether or not gold- or silver-plated
5	9101.21.3000	Other
4	9101.21.50	Other
3	9101.21.80	Other
2	9101.29	Other
3	9101.29.10	Having no jewels or only one jewel in the movement
3	9101.29.20	Having over 1 jewel but not over 7 jewels in the movement
3		Having over 7 jewels but not over 17 jewels in the movement
4		With movement valued not over $15 each
5	9101.29.30	With movement measuring not over 15.2 mm
5	9101.29.40	With movement measuring over 15.2 mm
4	9101.29.50	With movement valued over $15 each
3		Having over 17 jewels in the movement
4		Straps, bands or bracelets entered with watches of subheading 9101.29.90 and classifiable therewith pursuant to additional U.S. note 2 to this chapter; all the foregoing whether or not attached to such watches at the time of entry
5	9101.29.7000	Of textile material or of base metal, whether or not gold- or silver-plated
5	9101.29.8000	Other
4	9101.29.90	Other
1		Other
2	9101.91	Electrically operated
3	9101.91.2000	With opto-electronic display only
3		Other
4	9101.91.40	Having no jewels or only one jewel in the movement
4	9101.91.80	Other
2	9101.99	Other
3	9101.99.20	Having no jewels or not over 7 jewels in the movement
3		Having over 7 but not over 17 jewels in the movement
4	9101.99.40	With movement valued not over $15 each
4	9101.99.60	With movement valued over $15 each
3	9101.99.80	Having over 17 jewels in the movement
0	9102	Wrist watches, pocket watches and other watches, including stop watches, other than those of heading 9101
1		Wrist watches, electrically operated, whether or not incorporating a stop watch facility
2	9102.11	With mechanical display only
3		Having no jewels or only one jewel in the movement
4		With strap, band or bracelet of textile material or of base metal, whether or not gold- or silver-plated
5	9102.11.10	With gold- or silver-plated case
5	9102.11.25	Other
4		Other
5	9102.11.30	With gold- or silver-plated case
5	9102.11.45	Other
3		Other
4		With strap, band or bracelet of textile material or of base metal, whether or not gold- or silver-plated
5	9102.11.50	With gold- or silver-plated case
5	9102.11.65	Other
4		Other
5	9102.11.70	With gold- or silver-plated case
5	9102.11.95	Other
2	9102.12	With opto-electronic display only
3		Straps, bands or bracelets entered with watches of subheading 9102.12.80 and classifiable therewith pursuant to additional U.S. note 2 to this chapter; all the foregoing whether or not attached to such watches at the time of entry
4	9102.12.2000	Of textile material or of base metal, whether or not gold- or silver-plated
4	9102.12.4000	Other
3	9102.12.8000	Other
2	9102.19	Other
3		Having no jewels or only one jewel in the movement
4	9102.19.20	With strap, band or bracelet of textile material or of base metal, whether or not gold-or silver-plated
4	9102.19.40	Other
3		Other
4	9102.19.60	With strap, band or bracelet of textile material or of base metal, whether or not gold-or silver-plated
4	9102.19.80	Other
1		Other wrist watches, whether or not incorporating a stop watch facility
2	9102.21	With automatic winding
3		Having no jewels or only one jewel in the movement
4	9102.21.10	With strap, band or bracelet of textile material or of base metal, whether or not gold- or silver-plated
4	9102.21.25	Other
3		Having over one jewel but not over 17 jewels in the movement
4	9102.21.30	With strap, band or bracelet of textile material or of base metal, whether or not gold- or silver-plated
4	9102.21.50	Other
3		Having over 17 jewels in the movement
4	9102.21.70	With strap, band or bracelet of textile material or of base metal, whether or not gold- or silver-plated
4	9102.21.90	Other
2	9102.29	Other
3		Having no jewels or only one jewel in the movement
4		With strap, band or bracelet of textile material or of base metal, whether or not gold- or silver-plated
5	9102.29.0200	Straps, bands or bracelets entered with watches of subheading 9102.29.04 and classifiable therewith pursuant to additional U.S. note 2 to this chapter; all the foregoing whether or not attached to such watches at the time of entry
5	9102.29.04	Other
4	9102.29.10	Other
3		Having over one jewel but not over 7 jewels in the movement
4	9102.29.15	With strap, band or bracelet of textile material or of base metal, whether or not gold- or silver-plated
4	9102.29.20	Other
3		Having over 7 but not over 17 jewels in the movement
4		With movement valued not over $15 each
5		With movement measuring not over 15.2 mm
6	9102.29.25	With strap, band or bracelet of textile material or of base metal, whether or not gold- or silver- plated
6	9102.29.30	Other
5		With movement measuring over 15.2 mm
6	9102.29.35	With strap, band or bracelet of textile material or of base metal, whether or not gold- or silver- plated
6	9102.29.40	Other
4		With movement valued over $15 each
5	9102.29.45	With strap, band or bracelet of textile material or of base metal, whether or not gold- or silver-plated
5	9102.29.50	Other
3		Having over 17 jewels in the movement
4	9102.29.55	With strap, band or bracelet of textile material or of base metal, whether or not gold-or silver-plated
4	9102.29.60	Other
1		Other
2	9102.91	Electrically operated
3	9102.91.20	With opto-electronic display only
3		Other
4	9102.91.40	Having no jewels or only one jewel in the movement
4	9102.91.80	Other
2	9102.99	Other
3	9102.99.20	Having no jewels or not over 7 jewels in the movement
3		Having over 7 but not over 17 jewels in the movement
4	9102.99.40	With movement valued not over $15 each
4	9102.99.60	With movement valued over $15 each
3	9102.99.80	Having over 17 jewels in the movement
0	9103	Clocks with watch movements, excluding clocks of heading 9104
1	9103.10	Electrically operated
2	9103.10.20	With opto-electronic display only
2		Other
3	9103.10.40	Having no jewels or only one jewel in the movement
3	9103.10.80	Other
1	9103.90.00	Other
0	9104.00	Instrument panel clocks and clocks of a similar type for vehicles, aircraft, spacecraft or vessels
1		With clock movements measuring over 50 mm in width or diameter
2		Valued not over $10 each
3	9104.00.05	With opto-electronic display only
3		Other
4	9104.00.10	Electric (including battery operated)
4	9104.00.2000	Other
2		Valued over $10 each
3	9104.00.25	With opto-electronic display only
3		Other
4	9104.00.30	Electric (including battery operated)
4	9104.00.4000	Other
1		Other
2	9104.00.45	With opto-electronic display only
2		Other
3	9104.00.50	Electric (including battery operated)
3	9104.00.60	Other
0	9105	Other clocks
1		Alarm clocks
2	9105.11	Electrically operated
3	9105.11.40	With opto-electronic display only
3	9105.11.80	Other
2	9105.19	Other
3		With movement measuring not over 50 mm in width or diameter
4	9105.19.10	Not constructed or designed to operate for over 47 hours without rewinding
4		Constructed or designed to operate for over 47 hours without rewinding
5	9105.19.20	Having no jewels or only one jewel
5	9105.19.30	Having over one jewel
3		Other
4	9105.19.4000	Valued not over $5 each
4	9105.19.5000	Valued over $5 each
1		Wall clocks
2	9105.21	Electrically operated
3	9105.21.40	With opto-electronic display only
3	9105.21.80	Other
2	9105.29	Other
3		With movement measuring not over 50 mm in width or diameter
4	9105.29.10	Not constructed or designed to operate for over 47 hours without rewinding
4		Constructed or designed to operate for over 47 hours without rewinding
5	9105.29.20	Having no jewels or only one jewel
5	9105.29.30	Having over one jewel
3		Other
4	9105.29.4000	Valued not over $5 each
4	9105.29.5000	Valued over $5 each
1		Other
2	9105.91	Electrically operated
3	9105.91.40	With opto-electronic display only
3	9105.91.80	Other
2	9105.99	Other
3	9105.99.1000	Standard marine chronometers having spring-detent escapements
3		Other, with movement measuring not over 50 mm in width or diameter
4	9105.99.20	Not constructed or designed to operate for over 47 hours without rewinding
4		Constructed or designed to operate for over 47 hours without rewinding
5	9105.99.30	Having no jewels or only one jewel
5	9105.99.40	Having over one jewel
3		Other
4	9105.99.5000	Valued not over $5 each
4	9105.99.6000	Valued over $5 each
0	9106	Time of day recording apparatus and apparatus for measuring, recording or otherwise indicating intervals of time, with clock or watch movement or with synchronous motor (for example, time registers, time-recorders)
1	9106.10.0000	Time registers; time-recorders
1	9106.90	Other
2	9106.90.2000	Parking meters
2	9106.90.4000	Time locks valued over $10 each
2		Other
3		Apparatus for measuring, recording, or otherwise indicating intervals of time, with clock or watch movements, battery powered
4	9106.90.55	With opto-electronic display only
4	9106.90.6500	Other
3		Other
4	9106.90.7500	Apparatus for measuring, recording or otherwise indicating intervals of time, with clock or watch movements, AC powered and with opto-electronic display only
4	9106.90.8500	Other
0	9107.00	Time switches with clock or watch movement or with synchronous motor
1	9107.00.40	Valued not over $5 each
2	9107.00.4040	Time switches that operate on a fixed-time cycle, of a type used in household type refrigerators and combined refrigerator-freezers, to alternately control the operations of the compressor and the defrost unit (defrost timers)
2	9107.00.4080	Other
1	9107.00.8000	Valued over $5 each
0	9108	Watch movements, complete and assembled
1		Electrically operated
2	9108.11	With mechanical display only or with a device to which a mechanical display can be incorporated
3	9108.11.40	Having no jewels or only one jewel
3	9108.11.80	Other
2	9108.12.00	With opto-electronic display only
2	9108.19	Other
3	9108.19.40	Having no jewels or only one jewel
3	9108.19.80	Other
1	9108.20	With automatic winding
2	9108.20.4000	Having over 17 jewels
2	9108.20.8000	Other
1	9108.90	Other
2		Having no jewels or only one jewel
3	9108.90.1000	Measuring 33.8 mm or less
3	9108.90.2000	Other
2		Having over one jewel but not over 7 jewels
3	9108.90.3000	Measuring 33.8 mm or less
3	9108.90.4000	Other
2		Having over 7 jewels but not over 17 jewels
3		Measuring 33.8 mm or less
4		Valued not over $15 each
5	9108.90.5000	Measuring not over 15.2 mm
5	9108.90.6000	Measuring over 15.2 mm
4	9108.90.7000	Valued over $15 each
3		Other
4	9108.90.8000	Valued not over $15 each
4	9108.90.8500	Valued over $15 each
2		Having over 17 jewels
3	9108.90.9000	Measuring 33.8 mm or less
3	9108.90.9500	Other
0	9109	Clock movements, complete and assembled
1	9109.10	Electrically operated
2		Of alarm clocks
3	9109.10.10	With opto-electronic display only
3		Other
4	9109.10.20	Measuring not over 50 mm in width or diameter
4		Other
5	9109.10.30	Valued not over $5 each
5	9109.10.40	Valued over $5 each
2		Other
3	9109.10.50	With opto-electronic display only
3		Other
4	9109.10.60	Measuring not over 50 mm in width or diameter
4		Other
5	9109.10.70	Valued not over $5 each
5	9109.10.80	Valued over $5 each
1	9109.90	Other
2	9109.90.2000	Measuring not over 50 mm in width or diameter
2		Other
3	9109.90.4000	Valued not over $5 each
3	9109.90.6000	Valued over $5 each
0	9110	Complete watch or clock movements, unassembled or partly assembled (movement sets); incomplete watch or clock movements, assembled; rough watch or clock movements
1		Of watches
2	9110.11.0000	Complete movements, unassembled or partly assembled (movement sets)
2	9110.12.0000	Incomplete movements, assembled
2	9110.19.0000	Rough movements
1	9110.90	Other
2	9110.90.2000	Complete movements, unassembled or partly assembled (movement sets)
2		Other
3	9110.90.4000	Consisting of two or more pieces or parts fastened or joined together
3	9110.90.6000	Other
0	9111	Watch cases and parts thereof
1	9111.10.0000	Cases of precious metal or of metal clad with precious metal
1	9111.20	Cases of base metal, whether or not gold- or silver-plated
2	9111.20.2000	Gold- or silver-plated
2	9111.20.4000	Other
1	9111.80.0000	Other cases
1	9111.90	Parts
2	9111.90.4000	Of precious metal or of metal clad with precious metal
2		Other
3	9111.90.5000	Bezels, backs and centers
3	9111.90.7000	Other
0	9112	Clock cases and cases of a similar type for other goods of this chapter, and parts thereof
1	9112.20	Cases
2	9112.20.4000	Cases of metal
2	9112.20.8000	Other cases
1	9112.90.0000	Parts
0	9113	Watch straps, watch bands and watch bracelets, and parts thereof
1	9113.10.0000	Of precious metal or of metal clad with precious metal
1	9113.20	Of base metal, whether or not gold- or silver-plated
2		Straps, bands and bracelets
3	9113.20.2000	Valued not over $5 per dozen
3	9113.20.4000	Valued over $5 per dozen
2		Parts
3	9113.20.6000	Of watch bracelets, valued not over $12 per dozen
3	9113.20.9000	Other
1	9113.90	Other
2	9113.90.4000	Of textile material
2	9113.90.8000	Other
0	9114	Other clock or watch parts
1	9114.30	Dials
2	9114.30.4000	Not exceeding 50 mm in width
2	9114.30.8000	Exceeding 50 mm in width
1	9114.40	Plates and bridges
2	9114.40.2000	Watch movement bottom or pillar plates or their equivalent
2	9114.40.4000	Any plate, or set of plates, suitable for assembling thereon a clock movement
2		Other
3	9114.40.6000	For watches
3	9114.40.8000	Other
1	9114.90	Other
2	9114.90.1000	Jewels
2		Assemblies and subassemblies for watch or clock movements consisting of two or more pieces or parts fastened or joined inseparably together
3	9114.90.1500	For watch movements
3	9114.90.3000	For clock movements
2		Springs, including hairsprings
3	9114.90.3400	For watches
3	9114.90.3800	Other
2		Other
3	9114.90.4000	For watches
3	9114.90.5000	Other
C	92	Musical instruments; parts and accessories of such articles
0	9201	Pianos, including player pianos; harpsichords and other keyboard stringed instruments
1	9201.10.00	Upright pianos
2	9201.10.0005	Used
2		Other
3	9201.10.0011	Containing a case measuring less than 111.76 cm in height
3	9201.10.0021	Containing a case measuring 111.76 cm or more but less than 121.92 cm in height
3	9201.10.0031	Containing a case measuring 121.92 cm or more but less than 129.54 cm in height
3	9201.10.0041	Containing a case measuring 129.54 cm or more in height
1	9201.20.00	Grand pianos
2	9201.20.0005	Used
2		Other
3	9201.20.0011	Containing a case measuring less than 152.40 cm in length
3	9201.20.0021	Containing a case measuring 152.40 cm or more but less than 167.64 cm in length
3	9201.20.0031	Containing a case measuring 167.64 cm or more but less than 180.34 cm in length
3	9201.20.0041	Containing a case measuring 180.34 cm or more but less than 195.58 cm in length
3	9201.20.0051	Containing a case measuring 195.58 cm or more in length
1	9201.90.0000	Other
0	9202	Other string musical instruments (for example, guitars, violins, harps)
1	9202.10.0000	Played with a bow
1	9202.90	Other
2		Guitars
3	9202.90.2000	Valued not over $100 each, excluding the value of the case
3	9202.90.4000	Other
2	9202.90.6000	Other
0	9205	Wind musical instruments (for example, keyboard pipe organs, accordions, clarinets, trumpets, bagpipes), other than fairground organs and mechanical street organs
1	9205.10.00	Brass-wind instruments
2	9205.10.0040	Valued not over $10 each
2	9205.10.0080	Valued over $10 each
1	9205.90	Other
2		Keyboard pipe organs; harmoniums and similar keyboard instruments with free metal reeds
3	9205.90.1200	Keyboard pipe organs
3	9205.90.1400	Other
2		Accordions and similar instruments; mouth organs
3		Accordions and similar instruments
4	9205.90.1500	Piano accordions
4	9205.90.1800	Other
3	9205.90.1900	Mouth organs
2		Woodwind instruments
3	9205.90.2000	Bagpipes
3	9205.90.40	Other
4	9205.90.4020	Clarinets
4	9205.90.4040	Saxophones
4	9205.90.4060	Flutes and piccolos (except bamboo)
4	9205.90.4080	Other
2	9205.90.6000	Other
0	9206.00	Percussion musical instruments (for example, drums, xylophones, cymbals, castanets, maracas)
1	9206.00.2000	Drums
1	9206.00.4000	Cymbals
1	9206.00.6000	Sets of tuned bells known as chimes, peals or carillons
1	9206.00.8000	Other
0	9207	Musical instruments, the sound of which is produced, or must be amplified, electrically (for example, organs, guitars, accordions)
1	9207.10.00	Keyboard instruments, other than accordions
2		Music synthesizers
3	9207.10.0005	Valued under $100 each
3	9207.10.0010	Valued $100 or over each
2		Other
3		With more than one keyboard
4	9207.10.0045	Valued under $200 each
4	9207.10.0055	Valued $200 or over each
3		With one keyboard
4	9207.10.0060	Hand-held
4		Other
5	9207.10.0065	Valued under $100 each
5	9207.10.0075	Valued $100 or over each
1	9207.90.00	Other
2	9207.90.0040	Fretted stringed instruments
2	9207.90.0080	Other
0	9208	Music boxes, fairground organs, mechanical street organs, mechanical singing birds, musical saws and other musical instruments not falling within any other heading of this chapter; decoy calls of all kinds; whistles, call horns and other mouth-blown sound signaling instruments
1	9208.10.0000	Music boxes
1	9208.90.00	Other
2	9208.90.0040	Musical instruments
2	9208.90.0080	Other
0	9209	Parts (for example, mechanisms for music boxes) and accessories (for example, cards, discs and rolls for mechanical instruments) of musical instruments; metronomes, tuning forks and pitch pipes of all kinds
1	9209.30.0000	Musical instrument strings
1		Other
2	9209.91	Parts and accessories for pianos
3	9209.91.4000	Tuning pins
3	9209.91.8000	Other
2	9209.92	Parts and accessories for the musical instruments of heading 9202
3	9209.92.2000	Mutes, collapsible musical instrument stands and music holders for attachment to musical instruments
3	9209.92.4000	Tuning pins
3	9209.92.6000	Bows, parts of bows, bow hair, chin rests and other parts and accessories for string instruments played with a bow
3	9209.92.8000	Other
2	9209.94	Parts and accessories for the musical instruments of heading 9207
3	9209.94.4000	Collapsible musical instrument stands
3	9209.94.8000	Other
2	9209.99	Other
3	9209.99.0500	Metronomes, tuning forks and pitch pipes
3	9209.99.1000	Mutes for musical instruments; pedals, dampers and spurs for drums; pedals and holders for cymbals; lyres and other music holders for attachment to musical instruments; and collapsible stands for holding music or for holding musical instruments
3		Other
4	9209.99.1600	For pipe organs of subheading 9205.90.12
4	9209.99.1800	For instruments of subheading 9205.90.14
4	9209.99.2000	For bagpipes
4	9209.99.40	For other woodwind and brass wind musical instruments
5	9209.99.4040	For woodwind musical instruments
5	9209.99.4080	Other
4	9209.99.6100	For music boxes
4	9209.99.8000	Other
S	19	Arms and Ammunition; Parts and Accessories Thereof
C	93	Arms and ammunition; parts and accessories thereof
S	20	Miscellaneous Manufactured Articles
C	94	Furniture; bedding, mattresses, mattress supports, cushions and similar stuffed furnishings; lamps and lighting fittings, not elsewhere specified or included; illuminated sign illuminated nameplates and the like; prefabricated buildings
0	9401	Seats (other than those of heading 9402), whether or not convertible into beds, and parts thereof
1	9401.10	Seats of a kind used for aircraft
2	9401.10.4000	Leather upholstered
2	9401.10.8000	Other
1	9401.20.0000	Seats of a kind used for motor vehicles
1		Swivel seats with variable height adjustment
2	9401.31.0000	Of wood
2	9401.39.00	Other
3	9401.39.0010	Household
3	9401.39.0030	Other
1		Seats other than garden seats or camping equipment, convertible into beds
2	9401.41.0000	Of wood
2	9401.49.0000	Other
1		Seats of cane, osier, bamboo or similar materials
2	9401.52.0000	Of bamboo
2	9401.53.0000	Of rattan
2	9401.59.0000	Other
1		Other seats, with wooden frames
2	9401.61	Upholstered
3		Chairs
4	9401.61.20	Of teak
5		Household
6	9401.61.2011	Of plantation-harvested teak
6	9401.61.2015	Other
5		Other
6	9401.61.2031	Of plantation-harvested teak
6	9401.61.2035	Other
4	9401.61.40	Other
5	9401.61.4001	Chairs for children, including highchairs
5	9401.61.4011	Other household
5	9401.61.4031	Other
3	9401.61.60	Other
4	9401.61.6001	Stationary activity centers for children
4	9401.61.6005	Other seats for children
4	9401.61.6011	Other household
4	9401.61.6031	Other
2	9401.69	Other
3	9401.69.20	Bent-wood seats
4	9401.69.2010	Household
4	9401.69.2030	Other
3		Other
4		Chairs
5	9401.69.40	Of teak
6		Household
7	9401.69.4011	Of plantation-harvested teak
7	9401.69.4015	Other
6		Other
7	9401.69.4031	Of plantation-harvested teak
7	9401.69.4035	Other
5	9401.69.60	Other
6	9401.69.6001	Chairs for children including highchairs
6	9401.69.6011	Other household
6	9401.69.6031	Other
4	9401.69.80	Other
5	9401.69.8001	Stationary activity centers for children
5	9401.69.8005	Other seats for children
5	9401.69.8011	Other household
5		Other
6		Of teak (Tectona spp.)
7	9401.69.8066	Of plantation-harvested teak
7	9401.69.8068	Other
6	9401.69.8090	Other
1		Other seats, with metal frames
2	9401.71.00	Upholstered
3	9401.71.0001	Highchairs and booster seats
3	9401.71.0005	Infant walkers
3	9401.71.0006	Bouncers with seats
3	9401.71.0007	Swings for children
3	9401.71.0008	Stationary activity centers for children
3	9401.71.0011	Other household
3	9401.71.0031	Other
2	9401.79.00	Other
3	9401.79.0001	Highchairs and booster seats
3	9401.79.0002	Infant walkers
3	9401.79.0003	Bouncers with seats
3	9401.79.0004	Swings for children
3	9401.79.0006	Stationary activity centers for children
3		Other
4		Outdoor
5		With textile covered cushions or textile seating or backing material
6	9401.79.0011	Household
6	9401.79.0015	Other
5		Other
6	9401.79.0025	Household
6	9401.79.0035	Other
4		Other
5	9401.79.0046	Household
5	9401.79.0050	Other
1	9401.80	Other seats
2		Of rubber or plastics
3	9401.80.20	Of reinforced or laminated plastics
4	9401.80.2001	Childrenʼs highchairs and booster seats except for motor vehicle; bath seats, infant walkers, bouncers with seats, swings for children
4	9401.80.2005	Stationary activity centers for children
4	9401.80.2011	Other household
4	9401.80.2031	Other
3	9401.80.40	Other
4	9401.80.4001	Childrenʼs highchairs and booster seats except for motor vehicle; bath seats, infant walkers, bouncers with seats, swings for children
4	9401.80.4004	Stationary activity centers for children
4		Other
5		Outdoor
6		With textile covered cushions or textile seating or backing material
7	9401.80.4006	Household
7	9401.80.4015	Other
6		Other
7	9401.80.4026	Household
7	9401.80.4035	Other
5	9401.80.4046	Other
2	9401.80.60	Other
3		Child safety seats
4	9401.80.6021	With detachable hard-shell seat
4	9401.80.6023	Other
3	9401.80.6024	Stationary activity centers for children
3	9401.80.6025	Other seats for children
3	9401.80.6028	Other household
3	9401.80.6030	Other
1		Parts
2	9401.91	Of wood
3	9401.91.1500	Of seats of a kind used for motor vehicles
3	9401.91.2000	Of bent wood seats
3	9401.91.90	Other
4	9401.91.9010	For children’s highchairs, booster seats, and similar seats
4	9401.91.9090	Other
2	9401.99	Other
3	9401.99.10	Of seats of a kind used for motor vehicles
4	9401.99.1010	Of leather, cut to shape
4	9401.99.1020	Of textile material, cut to shape
4	9401.99.1085	Other
3	9401.99.25	Of cane, osier, bamboo or similar materials
4	9401.99.2540	Of rattan
4	9401.99.2580	Other
3	9401.99.35	Of rubber or plastics
4	9401.99.3510	For children’s highchairs, booster seats except for motor vehicle and similar seats
4	9401.99.3580	Other
3	9401.99.90	Other
4	9401.99.9005	For children’s highchairs, booster seats and similar seats
4	9401.99.9021	Other of textile material, cut to shape
4	9401.99.9030	Mechanically collapsible sofa bed seat deck components, covered or uncovered as described in statistical note 2 to this chapter
4	9401.99.9040	Of seats of a kind used for aircraft
4	9401.99.9085	Other
0	9402	Medical, surgical, dental or veterinary furniture (for example, operating tables, examination tables, hospital beds with mechanical fittings, dentists' chairs); barbers' chairs and similar chairs, having rotating as well as both reclining and elevating movements; parts of the foregoing articles
1	9402.10.0000	Dentists', barbers' or similar chairs and parts thereof
1	9402.90.00	Other
2	9402.90.0010	Hospital beds
2	9402.90.0020	Other
0	9403	Other furniture and parts thereof
1	9403.10.00	Metal furniture of a kind used in offices
2	9403.10.0020	Filing cabinets
2	9403.10.0040	Other
1	9403.20.00	Other metal furniture
2		Household
3	9403.20.0011	Floor-standing, metal-top ironing boards
3		Other
4	9403.20.0016	Cribs
4	9403.20.0017	Toddler beds, bassinets, cradles, play yards and other enclosures for confining children
4	9403.20.0035	Mechanically adjustable bed or mattress base, not foldable, having the characteristics of a bed or bed frame, of a width exceeding 91.44 cm, of a length exceeding 184.15 cm, and of a depth exceeding 8.89 cm
4	9403.20.0040	Mattress bases with legs, not foldable, having the characteristics of a stationary (not mechanically adjustable) bed frame, of a width exceeding 91.44 cm, of a length exceeding 184.15 cm and of a depth exceeding 8.89 cm
4		Foldable mattress foundations with legs, having the characteristics of a bed or bed frame, whether or not mechanically adjustable
5	9403.20.0046	Mechanically adjustable
5	9403.20.0048	Stationary (not mechanically adjustable)
4	9403.20.0050	Other
2		Other
3		Counters, lockers, racks, display cases, shelves, partitions and similar fixtures
4	9403.20.0075	Boltless or press-fit steel shelving units prepackaged for sale as described in statistical note 4 to this chapter
4	9403.20.0078	Storage lockers, other than exchange lockers as described in statistical note 5 to this chapter
4	9403.20.0082	Steel racks, other than those described in statistical reporting number 9403.20.0075
4	9403.20.0086	Other
3	9403.20.0090	Other
1	9403.30	Wooden furniture of a kind used in offices
2	9403.30.4000	Bent-wood furniture
2	9403.30.80	Other
3	9403.30.8001	Of Padauk (Padouk) or Narra (Pterocarpus spp.)
3	9403.30.8005	Of Rosewood, Palissander, Cocobolo, Bois de Rose, Kingwood, Tulipwood or Blackwood (Dalbergia spp.)
3	9403.30.8021	Of teak (Tectona spp.)
3	9403.30.8031	Of Wenge (Millettia spp.)
3	9403.30.8090	Other
1	9403.40	Wooden furniture of a kind used in the kitchen
2	9403.40.4000	Bent-wood furniture
2		Other
3	9403.40.6000	Designed for motor vehicle use
3	9403.40.90	Other
4	9403.40.9040	Dining tables
4	9403.40.9060	Cabinets designed for permanent installation
4	9403.40.9080	Other
1	9403.50	Wooden furniture of a kind used in the bedroom
2	9403.50.4000	Bent-wood furniture
2		Other
3	9403.50.6000	Designed for motor vehicle use
3	9403.50.90	Other
4		Beds
5	9403.50.9041	Cribs
5	9403.50.9042	Toddler beds, bassinets, and cradles
5	9403.50.9045	Other
4	9403.50.9080	Other
1	9403.60	Other wooden furniture
2	9403.60.4000	Bent-wood furniture
2	9403.60.80	Other
3	9403.60.8010	Play yards and other enclosures for confining children
3	9403.60.8040	Dining tables
3		Other
4	9403.60.8089	Of teak (Tectona spp.)
4	9403.60.8093	Other
1	9403.70	Furniture of plastics
2	9403.70.40	Of reinforced or laminated plastics
3	9403.70.4001	Cribs
3	9403.70.4002	Toddler beds, bassinets and cradles
3	9403.70.4003	Play yards and other enclosures for confining children
3	9403.70.4015	Other household
3	9403.70.4020	Office
3	9403.70.4031	Other
2	9403.70.80	Other
3	9403.70.8001	Cribs
3	9403.70.8002	Toddler beds, bassinets and cradles
3	9403.70.8003	Play yards and other enclosures for confining children
3	9403.70.8015	Other household
3	9403.70.8020	Office
3	9403.70.8031	Other
1		Furniture of other materials, including cane, osier, bamboo or similar materials
2	9403.82.00	Of bamboo
3	9403.82.0001	Cribs
3	9403.82.0002	Toddler beds, bassinets, and cradles; play yards and other enclosures for confining children
3	9403.82.0015	Other household
3	9403.82.0030	Other
2	9403.83.00	Of rattan
3	9403.83.0001	Cribs
3	9403.83.0002	Toddler beds, bassinets, and cradles; play yards and other enclosures for confining children
3	9403.83.0015	Other household
3	9403.83.0030	Other
2	9403.89	Other
3	9403.89.30	Of cane, osier or similar materials
4	9403.89.3010	Household
4	9403.89.3020	Other
3	9403.89.60	Other
4	9403.89.6003	Cribs, toddler beds, bassinets, and cradles; play yards and other enclosures for confining children
4	9403.89.6015	Other household
4	9403.89.6020	Other
1		Parts
2	9403.91.00	Of wood
3	9403.91.0005	For toddler beds, cribs, bassinets and cradles
3	9403.91.0010	For play yards and other enclosures for confining children
3	9403.91.0080	Other
2	9403.99	Other
3	9403.99.10	Of furniture of a kind used for motor vehicles
4	9403.99.1040	Of metal
4	9403.99.1050	Of textile material, cut to shape
4	9403.99.1085	Other
3		Other
4	9403.99.20	Of cane, osier, bamboo or similar materials
5	9403.99.2040	Of rattan
5	9403.99.2080	Other
4		Of rubber or plastics
5	9403.99.30	Of reinforced or laminated plastics
6	9403.99.3005	For toddler beds, cribs, bassinets and cradles
6	9403.99.3010	For play yards and other enclosures for confining children
6	9403.99.3080	Other
5	9403.99.40	Other
6	9403.99.4005	For toddler beds, cribs, bassinets and cradles
6	9403.99.4010	For play yards and other enclosures for confining children
6	9403.99.4080	Other
4	9403.99.50	Of textile material, except cotton
5	9403.99.5005	For toddler beds, cribs, bassinets and cradles
5	9403.99.5010	For play yards and other enclosures for confining children
5	9403.99.5080	Other
4	9403.99.90	Other
5	9403.99.9010	For toddler beds, cribs, bassinets and cradles
5	9403.99.9015	For play yards and other enclosures for confining children
5		Other
6		Of metal
7	9403.99.9020	Welded wire rack, whether or not galvanized, plated or coated
7	9403.99.9040	Parts for steel racks of statistical reporting number 9403.20.0082
7	9403.99.9045	Other
6	9403.99.9051	Of cotton, cut to shape
6	9403.99.9061	Other
0	9404	Mattress supports; articles of bedding and similar furnishing (for example, mattresses, quilts, eiderdowns, cushions, pouffes and pillows) fitted with springs or stuffed or internally fitted with any material or of cellular rubber or plastics, whether or not covered
1	9404.10.0000	Mattress supports
1		Mattresses
2	9404.21.00	Of cellular rubber or plastics, whether or not covered
3	9404.21.0010	For use in a crib or toddler bed
3	9404.21.0013	Of a width exceeding 91 cm, of a length exceeding 184 cm, and a depth exceeding 8 cm
3	9404.21.0095	Other
2	9404.29	Of other materials
3	9404.29.10	Of cotton
4	9404.29.1005	For use in a crib or toddler bed
4	9404.29.1013	Of a width exceeding 91 cm, of a length exceeding 184 cm, and a depth exceeding 8 cm
4	9404.29.1095	Other
3	9404.29.90	Other
4		Uncovered innerspring units
5	9404.29.9005	For use in a crib or toddler bed
5	9404.29.9013	Of a width exceeding 91 cm, of a length exceeding 184 cm, and of a depth exceeding 8 cm
5	9404.29.9050	Other
4		Other
5	9404.29.9085	For use in a crib or toddler bed
5	9404.29.9087	Of a width exceeding 91 cm, of a length exceeding 184 cm, and a depth exceeding 8 cm
5	9404.29.9095	Other
1	9404.30	Sleeping bags
2	9404.30.4000	Containing 20 percent or more by weight of feathers and/or down
2	9404.30.8000	Other
1	9404.40	Quilts, bedspreads, eiderdowns and duvets (comforters)
2	9404.40.1000	Of cotton, not containing any embroidery, lace, braid, edging, trimming, piping exceeding 6.35 mm or applique work (362)
2	9404.40.90	Other
3	9404.40.9005	With outer shell of cotton (362)
3	9404.40.9022	With outer shell of man-made fibers (666)
3		With outer shell of other textile materials
4	9404.40.9023	Containing 85 percent or more by weight of silk or silk waste
4	9404.40.9036	Other (899)
1	9404.90	Other
2		Pillows, cushions and similar furnishings
3	9404.90.10	Of cotton (369)
4		Bed pillows (with outer covering of cotton), of a kind described in statistical note 6 to this chapter
5	9404.90.1030	Foam fill (369)
5	9404.90.1060	Other fill (369)
4	9404.90.1090	Other (369)
3	9404.90.20	Other
4		Bed pillows, of a kind described in statistical note 6 to this chapter
5	9404.90.2030	Foam fill
5	9404.90.2060	Other fill
4	9404.90.2090	Other
2		Other
3	9404.90.8100	Of cotton, not containing any embroidery, lace, braid, edging, trimming, piping exceeding 6.35 mm or applique work (369)
3	9404.90.96	Other
4	9404.90.9605	With outer shell of cotton (369)
4	9404.90.9622	With outer shell of man-made fibers (666)
4		With outer shell of other textile materials
5	9404.90.9623	Containing 85 percent or more by weight of silk or silk waste
5	9404.90.9636	Other (899)
4	9404.90.9670	Other
0	9405	Luminaires and lighting fittings including searchlights and spotlights and parts thereof, not elsewhere specified or included; illuminated signs, illuminated nameplates and the like, having a permanently fixed light source, and parts thereof not elsewhere specified or included
1		Chandeliers and other electric ceiling or wall lighting fittings, excluding those of a kind used for lighting public open spaces or thoroughfares
2	9405.11	Designed for use solely with light-emitting diode (LED) light sources
3		Of base metal
4	9405.11.40	Of brass
5	9405.11.4010	Household
5	9405.11.4020	Other
4	9405.11.60	Other
5	9405.11.6010	Household
5	9405.11.6020	Other
3	9405.11.80	Other
4	9405.11.8010	Household
4	9405.11.8020	Other
2	9405.19	Other
3		Of base metal
4	9405.19.40	Of brass
5	9405.19.4010	Household
5	9405.19.4020	Other
4	9405.19.60	Other
5	9405.19.6010	Household
5	9405.19.6020	Other
3	9405.19.80	Other
4	9405.19.8010	Household
4	9405.19.8020	Other
1		Electric table, desk, bedside or floor-standing luminaires
2	9405.21	Designed for use solely with light-emitting diode (LED) light sources
3		Of base metal
4	9405.21.40	Of brass
5	9405.21.4010	Household
5	9405.21.4020	Other
4	9405.21.60	Other
5	9405.21.6010	Household
5	9405.21.6020	Other
3	9405.21.80	Other
4	9405.21.8010	Household
4	9405.21.8020	Other
2	9405.29	Other
3		Of base metal
4	9405.29.40	Of brass
5	9405.29.4010	Household
5	9405.29.4020	Other
4	9405.29.60	Other
5	9405.29.6010	Household
5	9405.29.6020	Other
3	9405.29.80	Other
4	9405.29.8010	Household
4	9405.29.8020	Other
1		Lighting strings of a kind used for Christmas trees
2	9405.31.00	Designed for use solely with light-emitting diode (LED) light sources
3	9405.31.0010	Miniature series wired sets
3	9405.31.0040	Other
2	9405.39.00	Other
3	9405.39.0010	Miniature series wired sets
3	9405.39.0040	Other
1		Other electric luminaires and lighting fittings
2	9405.41	Photovoltaic, designed for use solely with light- emitting diode (LED) light sources
3		Of base metal
4	9405.41.4000	Of brass
4	9405.41.6000	Other
3		Other
4	9405.41.8200	Light-emitting diode (LED) backlights modules, the foregoing which are lighting sources that consist of one or more LEDs and one or more connectors and are mounted on a printed circuit or other similar substrate, and other passive components, whether or not combined with optical components or protective diodes, and used as backlights illumination for liquid crystal displays(LCDs)
4	9405.41.84	Other
5	9405.41.8410	Other lighting sets
5	9405.41.8440	Other
2	9405.42	Other, designed for use solely with light-emitting diode (LED) light sources
3		Of base metal
4	9405.42.4000	Of brass
4	9405.42.6000	Other
3		Other
4	9405.42.8200	Light-emitting diode (LED) backlights modules, the foregoing which are lighting sources that consist of one or more LEDs and one or more connectors and are mounted on a printed circuit or other similar substrate, and other passive components, whether or not combined with optical components or protective diodes, and used as backlights illumination for liquid crystal displays(LCDs)
4	9405.42.84	Other
5	9405.42.8410	Other lighting sets
5	9405.42.8440	Other
2	9405.49.0000	Other
1	9405.50	Non-electrical luminaires and lighting fittings
2	9405.50.2000	Incandescent luminaires designed to be operated by propane or other gas, or by compressed air and kerosene or gasoline
2		Other
3	9405.50.3000	Of brass
3	9405.50.4000	Other
1		Illuminated signs, illuminated name-plates and the like
2	9405.61	Designed for use solely with light-emitting diode (LED) light sources
3		Of base metal
4	9405.61.2000	Of brass
4	9405.61.4000	Other
3	9405.61.6000	Other
2	9405.69	Other
3		Of base metal
4	9405.69.2000	Of brass
4	9405.69.4000	Other
3	9405.69.6000	Other
1		Parts
2	9405.91	Of glass
3		Globes and shades
4	9405.91.1000	Of lead crystal
4	9405.91.3000	Other
3	9405.91.4000	Chimneys
3	9405.91.60	Other
4	9405.91.6040	Prisms and other glass articles of a kind used in chandeliers and wall brackets, and articles thereof
4	9405.91.6080	Other
2	9405.92.0000	Of plastics
2	9405.99	Other
3	9405.99.2000	Of brass
3	9405.99.40	Other
4	9405.99.4010	Lampposts and bases for lampposts, of cast iron
4	9405.99.4020	Lampposts and bases for lampposts, of aluminum
4	9405.99.4090	Other
0	9406	Prefabricated buildings
1	9406.10.0000	Of wood
1	9406.20.0000	Modular building units, of steel
1	9406.90.01	Other
2		Of metal
3		Greenhouses
4	9406.90.0110	Commercial
4	9406.90.0120	Other
3	9406.90.0130	Other
2		Other
3	9406.90.0150	Animal sheds of plastic
3	9406.90.0190	Other
C	95	Toys, games and sports requisites; parts and accessories thereof
0	9503.00.00	Tricycles, scooters, pedal cars and similar wheeled toys; dollsʼ carriages; dolls, other toys; reduced-scale (“scaleˮ) models and similar recreational models, working or not; puzzles of all kinds; parts and accessories thereof
1		“Childrenʼs productsˮ as defined in 15 U.S.C. § 2052
2		Inflatable toy balls, balloons and punchballs, of rubber
3		Labeled or determined by importer as intended for use by persons
4	9503.00.0011	Under 3 years of age
4	9503.00.0013	3 to 12 years of age
2		Other
3		Labeled or determined by importer as intended for use by persons
4	9503.00.0071	Under 3 years of age
4	9503.00.0073	3 to 12 years of age
1	9503.00.0090	Other
0	9504	Video game consoles and machines, table or parlor games, including pinball machines, billiards, special tables for casino games and automatic bowling equipment, amusement machines operated by coins, banknotes, bank cards, tokens or by any other means of payment
1	9504.20	Articles and accessories for billiards of all kinds
2	9504.20.2000	Balls
2	9504.20.4000	Chalk
2	9504.20.6000	Tables
2	9504.20.8000	Other, including parts and accessories
1	9504.30.00	Other games, operated by coins, banknotes, bank cards, tokens or by any other means of payment, other than automatic bowling alley equipment; parts and accessories thereof
2	9504.30.0010	Video
2		Other
3		Games
4	9504.30.0020	Pinball machines and bell-type machines and consoles
4	9504.30.0040	Other
3	9504.30.0060	Parts and accessories
1	9504.40.0000	Playing cards
1	9504.50.0000	Video game consoles and machines, other than those of subheading 9504.30, and parts and accessories thereof
1	9504.90	Other
2	9504.90.4000	Game machines, other than those operated by coins, banknotes (paper currency), discs or similar articles; parts and accessories thereof
2		Other
3	9504.90.6000	Chess, checkers, parchisi, backgammon, darts and other games played on boards of a special design, all the foregoing games and parts there of (including their boards); mah-jong and dominoes; any of the foregoing games in combination with each other, or with other games, packaged together as a unit in immediate containers of a type used in retail sales; poker chips and dice
3	9504.90.90	Other
4	9504.90.9040	Bowling balls
4	9504.90.9060	Bowling equipment and parts and accessories thereof
4	9504.90.9080	Other
0	9505	Festive, carnival or other entertainment articles, including magic tricks and practical joke articles; parts and accessories thereof
1	9505.10	Articles for Christmas festivities and parts and accessories thereof
2		Christmas ornaments
3	9505.10.1000	Of glass
3		Other
4	9505.10.1500	Of wood
4	9505.10.2500	Other
2	9505.10.3000	Nativity scenes and figures thereof
2		Other
3	9505.10.40	Of plastics
4	9505.10.4010	Artificial Christmas trees
4	9505.10.4020	Other
3	9505.10.50	Other
4	9505.10.5010	Artificial Christmas trees
4	9505.10.5020	Other
1	9505.90	Other
2	9505.90.2000	Magic tricks and practical joke articles; parts and accessories thereof
2	9505.90.4000	Confetti, paper spirals or streamers, party favors and noisemakers; parts and accessories thereof
2	9505.90.6000	Other
0	9506	Articles and equipment for general physical exercise, gymnastics, athletics, other sports (including table-tennis) or outdoor games, not specified or included elsewhere in this chapter; swimming pools and wading pools; parts and accessories thereof
1		Snow-skis and other snow-ski equipment; parts and accessories thereof
2	9506.11	Skis and parts and accessories thereof, except ski poles
3	9506.11.2000	Cross-country skis
3	9506.11.40	Other skis
4	9506.11.4010	Snowboards
4	9506.11.4080	Other
3	9506.11.6000	Parts and accessories
2	9506.12	Ski bindings and parts and accessories thereof
3	9506.12.4000	Cross-country
3	9506.12.8000	Other
2	9506.19	Other
3	9506.19.4000	Cross-country
3	9506.19.80	Other
4	9506.19.8040	Ski poles and parts and accessories thereof
4	9506.19.8080	Other
1		Water skis, surf boards, sailboards and other water- sport equipment; parts and accessories thereof
2	9506.21	Sailboards and parts and accessories thereof
3	9506.21.4000	Sailboards
3	9506.21.8000	Parts and accessories
2	9506.29.00	Other
3	9506.29.0020	Water skis
3	9506.29.0030	Surf boards
3	9506.29.0080	Other
1		Golf clubs and other golf equipment; parts and accessories thereof
2	9506.31.0000	Golf clubs, complete
2	9506.32.0000	Balls
2	9506.39.00	Other
3	9506.39.0060	Parts of golf clubs
3	9506.39.0080	Other
1	9506.40.0000	Articles and equipment for table-tennis, and parts and accessories thereof
1		Tennis, badminton or similar rackets, whether or not strung; parts and accessories thereof
2	9506.51	Lawn-tennis rackets, whether or not strung, and parts and accessories thereof
3	9506.51.2000	Rackets, strung
3	9506.51.4000	Rackets, not strung
3	9506.51.6000	Parts and accessories
2	9506.59	Other
3	9506.59.40	Badminton rackets and parts and accessories thereof
4	9506.59.4040	Rackets and racket frames
4	9506.59.4080	Other parts and accessories
3	9506.59.80	Other
4	9506.59.8020	Racquetball rackets
4	9506.59.8040	Squash rackets
4	9506.59.8060	Other, including parts and accessories
1		Balls, other than golf balls and table-tennis balls
2	9506.61.0000	Lawn-tennis balls
2	9506.62	Inflatable balls
3	9506.62.40	Footballs and soccer balls
4	9506.62.4040	Footballs
4	9506.62.4080	Soccer balls
3	9506.62.80	Other
4	9506.62.8020	Basketballs
4	9506.62.8040	Volleyballs
4	9506.62.8060	Other
2	9506.69	Other
3	9506.69.20	Baseballs and softballs
4	9506.69.2040	Baseballs
4	9506.69.2080	Softballs
3	9506.69.4000	Noninflatable hollow balls not over 19 cm in diameter
3	9506.69.60	Other
4	9506.69.6010	Polo balls
4	9506.69.6020	Other
1	9506.70	Ice skates and roller skates, including skating boots with skates attached; parts and accessories thereof
2	9506.70.20	Roller skates and parts and accessories thereof
3	9506.70.2010	Attached to boots
3	9506.70.2090	Other
2	9506.70.4000	Ice skates with footwear permanently attached
2	9506.70.60	Other, including parts and accessories for ice skates with footwear permanently attached
3	9506.70.6040	Ice skates
3	9506.70.6080	Parts and accessories
1		Other
2	9506.91.00	Articles and equipment for general physical exercise, gymnastics or athletics; parts and accessories thereof
3	9506.91.0010	Exercise cycles
3	9506.91.0020	Exercise rowing machines
3	9506.91.0030	Other
2	9506.99	Other
3	9506.99.05	Archery articles and equipment and parts and accessories thereof
4	9506.99.0510	Bows and bow parts
4	9506.99.0520	Arrows and arrow parts
4	9506.99.0530	Other
3		Badminton articles and equipment, except rackets, and parts and accessories thereof
4	9506.99.0800	Nets of cotton
4	9506.99.1200	Other
3	9506.99.1500	Baseball articles and equipment, except balls, and parts and accessories thereof
3	9506.99.2000	Football, soccer and polo articles and equip- ment, except balls, and parts and accessories thereof
3	9506.99.25	Ice-hockey and field-hockey articles and equipment, except balls and skates, and parts and accessories thereof
4	9506.99.2540	Ice-hockey sticks
4	9506.99.2580	Other, including parts and accessories
3	9506.99.2800	Lacrosse sticks
3	9506.99.3000	Lawn-tennis articles and equipment, except balls and rackets, and parts and accessories thereof
3	9506.99.3500	Skeet targets
3		Sleds, bobsleds, toboggans and the like and parts and accessories thereof
4	9506.99.4000	Toboggans; bobsleds and luges of a kind used in international competition
4	9506.99.4500	Other, including parts and accessories
3	9506.99.5000	Snowshoes and parts and accessories thereof
3	9506.99.5500	Swimming pools and wading pools and parts and accessories thereof
3	9506.99.60	Other
4	9506.99.6040	Nets not elsewhere specified or included
4	9506.99.6080	Other
0	9507	Fishing rods, fish hooks and other line fishing tackle; fish landing nets, butterfly nets and similar nets; decoy "birds" (other than those of heading 9208 or 9705) and similar hunting or shooting equipment; parts and accessories thereof
1	9507.10.00	Fishing rods and parts and accessories thereof
2	9507.10.0040	Fishing rods
2	9507.10.0080	Parts and accessories
1	9507.20	Fish hooks, whether or not snelled
2	9507.20.4000	Snelled hooks
2	9507.20.8000	Other
1	9507.30	Fishing reels and parts and accessories thereof
2		Fishing reels
3	9507.30.2000	Valued not over $2.70 each
3	9507.30.4000	Valued over $2.70 but not over $8.45 each
3	9507.30.6000	Valued over $8.45 each
2	9507.30.8000	Parts and accessories
1	9507.90	Other
2	9507.90.2000	Fishing line put up and packaged for retail sale
2	9507.90.4000	Fishing casts or leaders
2	9507.90.6000	Fish landing nets, butterfly nets and similar nets
2		Other, including parts and accessories
3	9507.90.7000	Artificial baits and flies
3	9507.90.8000	Other, including parts and accessories
0	9508	Traveling circuses and traveling menageries; amusement park rides and water park amusements; fairground amusements, including shooting galleries; traveling theaters; parts and accessories thereof
C	96	Miscellaneous manufactured articles
0	9601	Worked ivory, bone, tortoise-shell, horn, antlers, coral, mother-of-pearl and other animal carving material, and articles of these materials (including articles obtained by molding)
1	9601.10.0000	Worked ivory and articles of ivory
1	9601.90	Other
2	9601.90.2000	Worked shell and articles thereof
2	9601.90.4000	Coral, cut but not set, and cameos, suitable for use in jewelry
2	9601.90.6000	Of bone, horn, hoof, whalebone, quill or any combination thereof
2	9601.90.8000	Other
0	9602.00	Worked vegetable or mineral carving material and articles of these materials; molded or carved articles of wax, of stearin, of natural gums or natural resins, of modeling pastes, and other molded or carved articles, not elsewhere specified or included; worked, unhardened gelatin (except gelatin of heading 3503) and articles of unhardened gelatin
1	9602.00.10	Worked unhardened gelatin and articles thereof
2	9602.00.1040	Unfilled gelatin capsules
2	9602.00.1080	Other
1	9602.00.4000	Molded or carved articles of wax
1	9602.00.50	Other
2	9602.00.5010	Unfilled vegetable capsules
2	9602.00.5080	Other
0	9603	Brooms, brushes (including brushes constituting parts of machines, appliances or vehicles), hand-operated mechanical floor sweepers, not motorized, mops and feather dusters; prepared knots and tufts for broom or brush making; paint pads and rollers; squeegees (other than roller squeegees)
1	9603.10	Brooms and brushes, consisting of twigs or other vegetable materials bound together, with or without handles
2		Whiskbrooms, wholly or in part of broom corn
3		Valued not over 96¢ each
4	9603.10.0500	In any calendar year prior to the entry, or withdrawal from warehouse for comsumption, of 61,655 dozen whiskbrooms classifiable under subheadings 9603.10.05 to 9603.10.35, inclusive
4	9603.10.1500	Other
3	9603.10.3500	Valued over 96¢ each
2		Other brooms, wholly or in part of broom corn
3		Valued not over 96¢ each
4	9603.10.4000	In any calendar year prior to the entry, or withdrawal from warehouse for consumption, of 121,478 dozen brooms classifiable under subheadings 9603.10.40 to 9603.10.60, inclusive
4	9603.10.5000	Other
3	9603.10.6000	Valued over 96¢ each
2	9603.10.9000	Other
1		Toothbrushes, shaving brushes, hair brushes, nail brushes, eyelash brushes and other toilet brushes for use on the person, including such brushes constituting parts of appliances
2	9603.21.0000	Toothbrushes, including dental-plate brushes
2	9603.29	Other
3	9603.29.40	Valued not over 40¢ each
4	9603.29.4010	Hairbrushes
4	9603.29.4090	Other
3	9603.29.80	Valued over 40¢ each
4	9603.29.8010	Hairbrushes
4	9603.29.8090	Other
1	9603.30	Artists' brushes, writing brushes and similar brushes for the application of cosmetics
2	9603.30.2000	Valued not over 5¢ each
2	9603.30.4000	Valued over 5¢ but not over 10¢ each
2	9603.30.6000	Valued over 10¢ each
1	9603.40	Paint, distemper, varnish or similar brushes (other than brushes of subheading 9603.30); paint pads and rollers
2	9603.40.2000	Paint rollers
2	9603.40.40	Other
3	9603.40.4020	Paint pads
3	9603.40.4040	Natural bristle brushes
3	9603.40.4060	Other
1	9603.50.0000	Other brushes constituting parts of machines, appliances or vehicles
1	9603.90	Other
2	9603.90.4000	Feather dusters
2	9603.90.80	Other
3	9603.90.8010	Whiskbrooms
3	9603.90.8020	Upright brooms
3	9603.90.8030	Push brooms, 41 cm or less in width
3	9603.90.8040	Other brooms
3	9603.90.8050	Other
0	9604.00.0000	Hand sieves and hand riddles
0	9605.00.0000	Travel sets for personal toilet, sewing or shoe or clothes cleaning (other than manicure and pedicure sets of heading 8214)
0	9606	Buttons, press-fasteners, snap-fasteners and press-studs, button molds and other parts of these articles; button blanks
1	9606.10	Press-fasteners, snap-fasteners and press-studs and parts thereof
2	9606.10.4000	Valued not over 20¢ per dozen pieces or parts
2	9606.10.8000	Valued over 20¢ per dozen pieces or parts
1		Buttons
2	9606.21	Of plastics, not covered with textile material
3	9606.21.2000	Of casein
3	9606.21.4000	Of acrylic resin, of polyester resin or of both such resins
3	9606.21.6000	Other
2	9606.22.0000	Of base metal, not covered with textile material
2	9606.29	Other
3	9606.29.2000	Of acrylic resin, of polyester resin or of both such resins, covered with textile material
3		Other
4	9606.29.4000	Of pearl or shell
4	9606.29.6000	Other
1	9606.30	Button molds and other parts of buttons; button blanks
2	9606.30.4000	Button blanks of casein
2	9606.30.8000	Other
0	9607	Slide fasteners and parts thereof
1		Slide fasteners
2	9607.11.0000	Fitted with chain scoops of base metal
2	9607.19.00	Other
3	9607.19.0020	Fitted with chain scoops of plastic
3	9607.19.0040	Fitted with continuous plastic filament
3	9607.19.0060	Other
1	9607.20.00	Parts
2	9607.20.0040	Sliders, with or without pulls
2	9607.20.0080	Other
0	9608	Ball point pens; felt tipped and other porous-tipped pens and markers; fountain pens, stylograph pens and other pens; duplicating styli; propelling or sliding pencils (for example, mechanical pencils); pen-holders, pencil-holders and similar holders; parts (including caps and clips) of the foregoing articles, other than those of heading 9609
1	9608.10.0000	Ball point pens
1	9608.20.0000	Felt tipped and other porous-tipped pens and markers
1	9608.30.00	Fountain pens, stylograph pens and other pens
2	9608.30.0031	India ink drawing pens
2	9608.30.0039	Other
1	9608.40	Propelling or sliding pencils (for example, mechanical pencils)
2	9608.40.4000	With a mechanical action for extending, or for extending and retracting, the lead
2	9608.40.8000	Other
1	9608.50.0000	Sets of articles from two or more of the subheadings 9608.10, 9608.20, 9608.30 or 9608.40
1	9608.60.0000	Refills for ball point pens, comprising the ball point and ink reservoir
1		Other
2	9608.91.0000	Pen nibs and nib points
2	9608.99	Other
3	9608.99.2000	Refill cartridges
3	9608.99.3000	Balls for ball point pens
3		Other
4	9608.99.4000	Parts of articles provided for in subheadings 9608.10 and 9608.30 (other than balls for ball point pens)
4	9608.99.6000	Other
0	9609	Pencils (other than those pencils of heading 9608), crayons, pencil leads, pastels, drawing charcoals, writing or drawing chalks and tailors' chalks
1	9609.10.0000	Pencils and crayons, with leads encased in a sheath
1	9609.20	Pencil leads, black or colored
2	9609.20.2000	Not over 1.5 mm in maximum cross-sectional dimension
2	9609.20.4000	Over 1.5 mm in maximum cross-sectional dimension
1	9609.90	Other
2	9609.90.4000	Tailors' chalks
2	9609.90.8000	Other
0	9610.00.0000	Slates and boards, with writing or drawing surfaces, whether or not framed
0	9611.00.0000	Date, sealing or numbering stamps and the like, (including devices for printing or embossing labels), designed for operating in the hand; hand-operated composing sticks and hand printing sets incorporating such composing sticks
0	9612	Typewriter or similar ribbons, inked or otherwise prepared for giving impressions, whether or not on spools or in cartridges; ink pads, whether or not inked, with or without boxes
1	9612.10	Ribbons
2	9612.10.10	Measuring less than 30 mm in width, permanently put up in plastic or metal cartridges (whether or not containing spools) of a kind used in typewriters, automatic data processing or other machines
3	9612.10.1010	Woven, of man-made fibers
3	9612.10.1020	Other
2	9612.10.90	Other
3	9612.10.9010	Woven, of man-made fibers (621)
3		Other
4	9612.10.9030	Thermal transfer printing ribbons of coated polyethylene terephthalate film
4	9612.10.9090	Other
1	9612.20.0000	Ink pads
0	9613	Cigarette lighters and other lighters, whether or not mechanical or electrical, and parts thereof other than flints and wicks
1	9613.10.0000	Pocket lighters, gas fueled, non-refillable
1	9613.20.0000	Pocket lighters, gas fueled, refillable
1	9613.80	Other lighters
2	9613.80.10	Table lighters
3	9613.80.1040	Butane
3	9613.80.1080	Other
2		Other
3	9613.80.20	Electrical
4	9613.80.2010	Multipurpose lighters, including those used to light charcoal and gas grills and fireplaces
4	9613.80.2090	Other
3		Other
4	9613.80.4000	Of precious metal (except silver), of precious or semiprecious stones or of such metal and such stones
4		Other
5	9613.80.6000	Valued not over $5 per dozen pieces
5	9613.80.8000	Valued over $5 per dozen pieces
1	9613.90	Parts
2	9613.90.4000	Electrical
2	9613.90.8000	Other
0	9614.00	Smoking pipes (including pipe bowls) and cigar or cigarette holders, and parts thereof
1		Pipes and pipe bowls
2		Of wood or root
3	9614.00.2100	Roughly shaped blocks of wood or root, for the manufacture of pipes
3	9614.00.2500	Other
2	9614.00.2600	Pipes and bowls wholly of clay and pipes with bowls wholly of clay
2	9614.00.28	Other
3	9614.00.2810	Of glass
3	9614.00.2830	Of plastics
3	9614.00.2890	Other
1		Other
2	9614.00.9400	Of metal
2	9614.00.98	Other
3	9614.00.9810	Of glass
3	9614.00.9890	Other
0	9615	Combs, hair-slides and the like; hairpins, curling pins, curling grips, hair-curlers and the like, other than those of heading 8516, and parts thereof
1		Combs, hair-slides and the like
2	9615.11	Of hard rubber or plastics
3		Combs
4	9615.11.1000	Valued not over $4.50 per gross
4		Valued over $4.50 per gross
5	9615.11.2000	Of hard rubber
5	9615.11.3000	Other
3		Other
4	9615.11.4000	Not set with imitation pearls or imitation gemstones
4	9615.11.5000	Other
2	9615.19	Other
3		Combs
4	9615.19.2000	Valued not over $4.50 per gross
4	9615.19.4000	Valued over $4.50 per gross
3	9615.19.6000	Other
1	9615.90	Other
2	9615.90.2000	Nonthermic, nonornamental devices for curling the hair
2	9615.90.3000	Hair pins
2		Other
3	9615.90.4000	Of rubber or plastics, not set with imitation pearls or imitation gemstones
3	9615.90.6000	Other
0	9616	Scent sprayers and similar toilet sprayers, and mounts and heads therefor; powder puffs and pads for the application of cosmetics or toilet preparations
1	9616.10.0000	Scent sprayers and similar toilet sprayers, and mounts and heads therefor
1	9616.20.0000	Powder puffs and pads for the application of cosmetics or toilet preparations
0	9617.00	Vacuum flasks and other vacuum vessels, complete; parts thereof other than glass inners
1		Vessels
2	9617.00.1000	Having a capacity not exceeding 1 liter
2	9617.00.3000	Having a capacity exceeding 1 liter but not exceeding 2 liters
2	9617.00.4000	Having a capacity exceeding 2 liters
1	9617.00.6000	Parts
0	9618.00.0000	Tailors' dummies and other mannequins; automatons and other animated displays used for shopwindow dressing
0	9619.00	Sanitary pads (towels) and tampons, diapers (napkins), diaper liners and similar articles, of any material
1	9619.00.0500	Of plastics
1	9619.00.1100	Of paper pulp
1	9619.00.15	Of paper, cellulose wadding or webs of cellulose fibers
2	9619.00.1510	Sanitary napkins and tampons
2	9619.00.1530	Diapers and diaper liners
2	9619.00.1560	Other
1		Of textile wadding
2	9619.00.2100	Of cotton (369)
2	9619.00.2500	Other (669)
1		Diapers of other textile materials
2		Of cotton
3	9619.00.3100	Of knitted or crocheted textile fabric (239)
3	9619.00.3300	Other (239)
2	9619.00.4100	Of synthetic fibers (239)
2	9619.00.4300	Of artificial fibers (239)
2		Of other textile fibers
3	9619.00.4600	Of knitted or crocheted textile fabric (839)
3	9619.00.4800	Other (839)
1		Other, of textile materials
2		Knitted or crocheted
3	9619.00.6100	Of cotton
3	9619.00.6400	Of man-made fibers
3	9619.00.6800	Other
2		Other
3	9619.00.7100	Of cotton
3	9619.00.7400	Of man-made fibers
3		Other
4	9619.00.7800	Menʼs or boysʼ
4	9619.00.7900	Womenʼs or girlsʼ
1	9619.00.9000	Other
0	9620.00	Monopods, bipods, tripods and similar articles
1	9620.00.1000	Accessories suitable for use solely or principally with the apparatus of heading 8519 or 8521
1	9620.00.1500	Accessories for the articles of heading 9005
1	9620.00.2000	Accessories for photographic (other than cinematographic) cameras of heading 9006
1	9620.00.2500	Accessories for cinematographic cameras of heading 9007
1	9620.00.30	Accessories for the instruments and appliances, including rangefinders, of heading 9015
2	9620.00.3010	Of rangefinders
2	9620.00.3020	Of theodolites and tachymeters
2	9620.00.3030	Of levels
2	9620.00.3040	Of photogrammetrical surveying instruments and apparatus
2	9620.00.3050	Of seismographs
2	9620.00.3060	Of other geophysical instruments and apparatus
2	9620.00.3090	Other
1		Other
2	9620.00.5000	Of plastics
2	9620.00.5500	Of wood
2	9620.00.6000	Of graphite or other carbon
2	9620.00.6500	Of iron or steel
2	9620.00.7000	Of aluminum
S	21	Works of Art, Collectors' Pieces and Antiques
C	97	Works of art, collectors' pieces and antiques
S	22	Special Classification Provisions; Temporary Legislation; Temporary Modifications Proclaimed pursuant to Trade Agreements Legislation; Additional Import Restrictions Proclaimed Pursuant to Section 22 of the Agricultural Adjustment Act, As Amended
C	98	Special classification provisions
C	99	Temporary legislation; temporary modifications proclaimed pursuant to trade agreements legislation; additional import restrictions proclaimed pursuant to section 22 of the Agricultural Adjustment Act, as amended
"""#
}
