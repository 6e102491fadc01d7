<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.16" styleCategories="Symbology|Labeling" labelsEnabled="1">
  <renderer-v2 type="RuleRenderer" symbollevels="0">
    <rules key="elevatorprogramme">
      <rule key="y1" symbol="0" label="Year 1 | 第1年" filter="&quot;ep_year&quot; = 1"/>
      <rule key="y2" symbol="1" label="Year 2 | 第2年" filter="&quot;ep_year&quot; = 2"/>
      <rule key="y3" symbol="2" label="Year 3 | 第3年" filter="&quot;ep_year&quot; = 3"/>
      <rule key="y4" symbol="3" label="Year 4 | 第4年" filter="&quot;ep_year&quot; = 4"/>
      <rule key="y5" symbol="4" label="Year 5 | 第5年" filter="&quot;ep_year&quot; = 5"/>
      <rule key="later" symbol="5" label="Year 6 and later | 第6年及以后" filter="&quot;ep_year&quot; &gt; 5"/>
      <rule key="way" symbol="6" label="Planned or started | 已立项或已开工" filter="&quot;ep_status&quot; IN ('planned', 'started')"/>
      <rule key="not" symbol="7" label="Not chosen | 未列入" filter="&quot;ep_status&quot; IN ('not_chosen', 'too_large')"/>
      <rule key="cannot" symbol="8" label="Cannot be chosen | 不具备条件" filter="ELSE"/>
    </rules>
    <symbols>
      <symbol name="0" type="marker" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="color" type="QString" value="68,1,84,255"/>
            <Option name="name" type="QString" value="square"/>
            <Option name="size" type="QString" value="2.4"/>
            <Option name="outline_color" type="QString" value="30,30,30,255"/>
            <Option name="outline_width" type="QString" value="0.2"/>
          </Option>
        </layer>
      </symbol>
      <symbol name="1" type="marker" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="color" type="QString" value="59,82,139,255"/>
            <Option name="name" type="QString" value="square"/>
            <Option name="size" type="QString" value="2.4"/>
            <Option name="outline_color" type="QString" value="30,30,30,255"/>
            <Option name="outline_width" type="QString" value="0.2"/>
          </Option>
        </layer>
      </symbol>
      <symbol name="2" type="marker" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="color" type="QString" value="33,145,140,255"/>
            <Option name="name" type="QString" value="square"/>
            <Option name="size" type="QString" value="2.4"/>
            <Option name="outline_color" type="QString" value="30,30,30,255"/>
            <Option name="outline_width" type="QString" value="0.2"/>
          </Option>
        </layer>
      </symbol>
      <symbol name="3" type="marker" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="color" type="QString" value="94,201,98,255"/>
            <Option name="name" type="QString" value="square"/>
            <Option name="size" type="QString" value="2.4"/>
            <Option name="outline_color" type="QString" value="30,30,30,255"/>
            <Option name="outline_width" type="QString" value="0.2"/>
          </Option>
        </layer>
      </symbol>
      <symbol name="4" type="marker" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="color" type="QString" value="253,231,37,255"/>
            <Option name="name" type="QString" value="square"/>
            <Option name="size" type="QString" value="2.4"/>
            <Option name="outline_color" type="QString" value="30,30,30,255"/>
            <Option name="outline_width" type="QString" value="0.2"/>
          </Option>
        </layer>
      </symbol>
      <symbol name="5" type="marker" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="color" type="QString" value="150,130,0,255"/>
            <Option name="name" type="QString" value="pentagon"/>
            <Option name="size" type="QString" value="2.4"/>
            <Option name="outline_color" type="QString" value="150,130,0,255"/>
            <Option name="outline_width" type="QString" value="0.2"/>
          </Option>
        </layer>
      </symbol>
      <symbol name="6" type="marker" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="color" type="QString" value="160,60,110,255"/>
            <Option name="name" type="QString" value="triangle"/>
            <Option name="size" type="QString" value="2.4"/>
            <Option name="outline_color" type="QString" value="160,60,110,255"/>
            <Option name="outline_width" type="QString" value="0.2"/>
          </Option>
        </layer>
      </symbol>
      <symbol name="7" type="marker" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="color" type="QString" value="150,150,150,255"/>
            <Option name="name" type="QString" value="diamond"/>
            <Option name="size" type="QString" value="2.4"/>
            <Option name="outline_color" type="QString" value="150,150,150,255"/>
            <Option name="outline_width" type="QString" value="0.15"/>
          </Option>
        </layer>
      </symbol>
      <symbol name="8" type="marker" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="color" type="QString" value="255,255,255,255"/>
            <Option name="name" type="QString" value="cross2"/>
            <Option name="size" type="QString" value="2.4"/>
            <Option name="outline_color" type="QString" value="170,170,170,255"/>
            <Option name="outline_width" type="QString" value="0.15"/>
          </Option>
        </layer>
      </symbol>
    </symbols>
  </renderer-v2>
  <labeling type="simple">
    <settings calloutType="simple">
      <text-style fieldName="&quot;ep_order&quot;" isExpression="1" fontSize="7" textColor="40,40,40,255" fontSizeUnit="Point">
        <text-buffer bufferDraw="1" bufferSize="0.7" bufferColor="255,255,255,255" bufferSizeUnits="MM"/>
      </text-style>
      <placement placement="1" polygonPlacementFlags="2"/>
      <rendering scaleVisibility="1" scaleMin="0" scaleMax="600"/>
    </settings>
  </labeling>
  <layerGeometryType>0</layerGeometryType>
</qgis>
